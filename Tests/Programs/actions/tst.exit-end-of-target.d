/* When the target ends, tracing ends, END runs, and the status is 0 whatever the target's was.
 * OPTIONS: -q        TRIGGER: exits 9 */
END { printf("end\n"); }
/* EXPECT
end

 */
