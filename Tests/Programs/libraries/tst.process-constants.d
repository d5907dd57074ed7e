/* Flags and states of threads, codes of signals have names (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%x %x %d %d %d\n", PR_STOPPED, PR_IDLE, SZOMB, CLD_DUMPED, SEGV_MAPERR); exit(0); }
/* EXPECT
1 10000000 3 3 1

 */
