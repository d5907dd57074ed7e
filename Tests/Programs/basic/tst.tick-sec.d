/* tick-1s fires after a second.
 * OPTIONS: -q */
BEGIN { start = timestamp; }
tick-1s { printf("%d\n", (timestamp - start) / 1000000000 >= 1); exit(0); }
/* EXPECT
1

 */
