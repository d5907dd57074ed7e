/* A system call that does not exist.
 * OPTIONS: -x errtags */
syscall::nosuchcall:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.function.d: [D_PDESC_ZERO] line 3: probe description syscall::nosuchcall:entry does not match any probes
...
 */
