/* Signals have names (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%d %d %d %d\n", SIGHUP, SIGKILL, SIGUSR1, SIGRTMAX); exit(0); }
/* EXPECT
1 9 10 64

 */
