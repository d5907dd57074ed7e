/* A name that is near to none. */
syscall::zzzzzz:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.unknown.d: line 2: probe description syscall::zzzzzz:entry does not match any probes
...
 */
