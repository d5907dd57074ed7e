/* hz counts firings each second.
 * OPTIONS: -q */
tick-100hz { n++; }
tick-100hz /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-100hz

 */
