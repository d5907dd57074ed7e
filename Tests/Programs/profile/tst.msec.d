/* Milliseconds, the long way.
 * OPTIONS: -q */
tick-10msec { n++; }
tick-10msec /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-10msec

 */
