/* The types of the kernel are not known yet.
 * OPTIONS: -x errtags */
BEGIN { trace(curthread->pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPLETE.d: [D_OP_INCOMPLETE] line 3: operator -> cannot be applied to a forward declaration: no struct task_struct definition is available
 */
