/* tick fires on one processor, always the same.
 * OPTIONS: -q        LANES: live smp */
int n, first, other;
tick-5ms /n == 0/ { first = cpu; }
tick-5ms /cpu != first/ { other++; }
tick-5ms { n++; }
tick-5ms /n == 20/ { printf("%d\n", other); exit(0); }
/* EXPECT
0

 */
