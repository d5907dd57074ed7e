/* A parameter may point to a struct.
 * OPTIONS: -q */
inline int number[struct task_struct *t] = t->pid;
BEGIN { printf("%d\n", number[curthread] == tid); exit(0); }
/* EXPECT
1

 */
