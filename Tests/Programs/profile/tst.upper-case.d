/* Units may be written in capitals.
 * OPTIONS: -q */
tick-10MS { n++; }
tick-10MS /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-10MS

 */
