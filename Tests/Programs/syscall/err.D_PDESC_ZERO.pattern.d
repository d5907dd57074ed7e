/* A pattern that matches nothing. */
syscall::qqq*:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.pattern.d: line 2: probe description syscall::qqq*:entry does not match any probes
...
 */
