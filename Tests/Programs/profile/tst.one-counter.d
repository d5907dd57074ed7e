/* Exactly one of arg0 (kernel) and arg1 (user) is not 0.
 * OPTIONS: -q        LANES: live smp */
profile-997 { @["fired"] = sum(0); @["both or none"] = sum((arg0 != 0) == (arg1 != 0)); }
tick-300ms { exit(0); }
END { printa("%s %@d\n", @); }
/* EXPECT
both or none 0
fired 0

 */
