/* A call of 32-bit programs alone is no probe of module vmlinux. */
syscall:vmlinux:socketcall:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.module.d: line 2: probe description syscall:vmlinux:socketcall:entry does not match any probes
...
 */
