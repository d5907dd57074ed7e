/* Stacks of which the same frames are asked for are one key, whatever lies behind these.
 * OPTIONS: -q        TRIGGER: hammer 300        LANES: live
 * WRAP: sh -c '"$@" | sort | uniq -d' sh */
profile-4999 /pid == $target && arg0/ { @k[stack(1)] = count(); }
END { printa("%k", @k); printf("end\nend\n"); }
/* EXPECT

end
 */
