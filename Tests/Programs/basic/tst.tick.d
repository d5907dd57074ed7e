/* tick-10ms fires again and again; a global variable keeps its value from one firing to the next.
 * OPTIONS: -q        LANES: live smp */
int n;
tick-10ms { n++; }
tick-10ms /n == 3/ { printf("%d firings\n", n); exit(0); }
/* EXPECT
3 firings

 */
