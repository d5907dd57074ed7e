/*
 * task.d: what the other libraries ask of a thread in words of this architecture.
 */

/* The number of the system call that a thread is in; negative if it is in none. Registers lie at the end of its stack. */
inline int __task_syscall[struct task_struct *T] =
    (int)((struct pt_regs *)((uintptr_t)T->stack + 16384 - sizeof (struct pt_regs)))->orig_ax;
