/* Types of the kernel keep its own model: its pointers and longs take 8 bytes in a 32-bit program too.
 * OPTIONS: -q -32 */
BEGIN
{
	printf("%d %d ", sizeof (struct list_head), offsetof(struct list_head, prev));
	printf("%d %d\n", sizeof (curthread->stack), sizeof (struct list_head *));
	printf("%d %d\n", curthread->pid == tid, curthread->real_parent->tgid == ppid);
	printf("%d\n", curthread->comm == execname);
	exit(0);
}

/* EXPECT
16 8 8 4
1 1
1

 */
