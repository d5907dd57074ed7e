/* Timers have neither module nor function.
 * OPTIONS: -q */
profile:::tick-10ms { n++; }
profile:::tick-10ms /n == 3/ { printf("[%s] [%s] %s\n", probemod, probefunc, probename); exit(0); }
/* EXPECT
[] [] tick-10ms

 */
