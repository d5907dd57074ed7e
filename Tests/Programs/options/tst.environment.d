/* Options come from the environment, and those of the command line are stronger.
 * ENV: DTRACE_OPT_STRSIZE=32 DTRACE_OPT_QUIET=1        OPTIONS: -x strsize=64 */
BEGIN { printf("%d\n", sizeof (string)); exit(0); }
/* EXPECT
64

 */
