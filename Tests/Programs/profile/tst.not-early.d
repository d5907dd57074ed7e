/* Twenty firings of tick-10ms take at least nineteen intervals.
 * OPTIONS: -q */
int n;
tick-10ms /n == 0/ { start = timestamp; }
tick-10ms { n++; }
tick-10ms /n == 20/ { printf("%d\n", timestamp - start >= 189000000); exit(0); }
/* EXPECT
1

 */
