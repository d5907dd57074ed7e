/* ipl is 1 in an interrupt, where timers fire.
 * OPTIONS: -q */
tick-1ms { printf("%d\n", ipl); exit(0); }
/* EXPECT
1

 */
