/* D libraries speak of the kernel and keep its model: an address that they tell is whole.
 * OPTIONS: -q -32 */
BEGIN
{
	printf("%d\n", ((struct task_struct *)curpsinfo->pr_addr)->tgid == pid);
	printf("%d %d\n", curpsinfo->pr_pid == pid, curpsinfo->pr_fname == execname);
	printf("%d %d\n", sizeof (curpsinfo->pr_addr), sizeof (uintptr_t));
	exit(0);
}

/* EXPECT
1
1 1
8 4

 */
