/* A number that has a name is no sys_N: 0 is read. */
syscall::sys_0:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.nameless.d: line 2: probe description syscall::sys_0:entry does not match any probes
...
 */
