/* Addresses of variables: the list of all tasks begins at the first task and is a ring (d-language.md section 6).
 * OPTIONS: -q        TRIGGER: none        REQUIRES: data_symbols */
BEGIN
{
	printf("%s %d\n", `init_task.comm, `init_task.pid);
	printf("%d\n", `init_task.tasks.next->prev == &`init_task.tasks);
	printf("%d\n", (&`init_task)->parent == &`init_task);
	printf("%a\n", &`init_task);
	exit(0);
}

/* EXPECT-MATCH
swapper* 0
1
1
vmlinux`init_task

 */
