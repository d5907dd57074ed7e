/* A number without unit counts firings each second.
 * OPTIONS: -q */
tick-100 { n++; }
tick-100 /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-100

 */
