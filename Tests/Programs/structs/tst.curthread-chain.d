/* A chain of members follows pointers through the kernel.
 * OPTIONS: -q */
BEGIN { printf("%d %d\n", curthread->real_parent->tgid == ppid, curthread->group_leader->pid == pid); exit(0); }
/* EXPECT
1 1

 */
