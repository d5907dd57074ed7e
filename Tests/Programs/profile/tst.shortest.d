/* 200 microseconds is the shortest interval.
 * OPTIONS: -q */
tick-200us { n++; }
tick-200us /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-200us

 */
