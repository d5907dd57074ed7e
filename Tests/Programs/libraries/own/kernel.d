/* Asks for what no kernel has: only its users are told. */
inline int MISSING = curthread->no_such_member;
no_such_type_t *missing_variable;
inline int PRESENT = kernel_has(curthread->no_such_member) ? curthread->no_such_member : 5;
typedef struct own_task { int there; int missing; } own_task_t;
translator own_task_t < struct task_struct *T > {
	there = T->pid;
	missing = T->no_such_member;
};
