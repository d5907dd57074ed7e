/* A type may be named with its module; the kernel proper is vmlinux (d-language.md section 4.1).
 * OPTIONS: -q        TRIGGER: none */
BEGIN
{
	printf("%d\n", sizeof (struct vmlinux`tcphdr));
	printf("%d\n", sizeof (vmlinux`pid_t));
	printf("%d\n", ((struct vmlinux`task_struct *)curthread)->pid == curthread->pid);
	exit(0);
}

/* EXPECT
20
4
1

 */
