/* Microseconds, the long way.
 * OPTIONS: -q */
tick-5000usec { n++; }
tick-5000usec /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-5000usec

 */
