/* BEGIN has neither module nor function.
 * OPTIONS: -q */
BEGIN { printf("[%s] [%s] [%s]\n", probeprov, probemod, probefunc); exit(0); }
/* EXPECT
[dtrace] [] []

 */
