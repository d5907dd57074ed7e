/* An inline may be a pointer to a struct of the kernel.
 * OPTIONS: -q */
inline struct task_struct *me = curthread;
BEGIN { printf("%d\n", me->pid == tid); exit(0); }
/* EXPECT
1

 */
