/* A system call has entry and return only.
 * OPTIONS: -x errtags */
syscall::read:between { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_ZERO.name.d: [D_PDESC_ZERO] line 3: probe description syscall::read:between does not match any probes
...
 */
