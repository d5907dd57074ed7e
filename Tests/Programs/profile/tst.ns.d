/* Nanoseconds, the short way.
 * OPTIONS: -q */
tick-5000000ns { n++; }
tick-5000000ns /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-5000000ns

 */
