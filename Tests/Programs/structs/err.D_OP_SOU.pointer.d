/* . takes a struct, -> a pointer to one.
 * OPTIONS: -x errtags */
BEGIN { trace(curthread.pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_SOU.pointer.d: [D_OP_SOU] line 3: operator . cannot be applied to type "struct task_struct *"; must be applied to a struct or union
...
 */
