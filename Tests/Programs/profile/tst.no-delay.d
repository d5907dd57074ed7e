/* arg2 of tick is 0.
 * OPTIONS: -q */
tick-10ms { printf("%d\n", arg2); exit(0); }
/* EXPECT
0

 */
