/* Microseconds, the short way.
 * OPTIONS: -q */
tick-5000us { n++; }
tick-5000us /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-5000us

 */
