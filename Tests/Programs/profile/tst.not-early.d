/* Twenty firings of tick-10ms take more than half of nineteen intervals: the schedule is absolute, so that a first
 * firing that came late, as on a busy machine, shortens the time that is seen.
 * OPTIONS: -q */
int n;
tick-10ms /n == 0/ { start = timestamp; }
tick-10ms { n++; }
tick-10ms /n == 20/ { printf("%d\n", timestamp - start >= 95000000); exit(0); }
/* EXPECT
1

 */
