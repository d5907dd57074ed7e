/* Enumerators of the kernel are integer constants, looked up last: a variable of the program's comes first
 * (d-language.md section 6.1).
 * OPTIONS: -q        TRIGGER: none */
BEGIN
{
	printf("%d %d\n", TCP_ESTABLISHED, vmlinux`TCP_LISTEN);
	printf("%d\n", sizeof (PIDTYPE_SID));
	TCP_CLOSE = "mine";
	printf("%s\n", TCP_CLOSE);
	exit(0);
}

/* EXPECT
1 10
4
mine

 */
