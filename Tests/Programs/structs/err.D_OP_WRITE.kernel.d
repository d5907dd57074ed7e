/* The kernel's memory is never written.
 * OPTIONS: -x errtags */
BEGIN { curthread->pid = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_WRITE.kernel.d: [D_OP_WRITE] line 3: operator = can only be applied to a writable variable
...
 */
