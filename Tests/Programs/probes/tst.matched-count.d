/* The message on standard error tells how many probes each program matched. */
BEGIN, END, syscall::lseek: { }
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: script 'tst.matched-count.d' matched 5 probes
 */
