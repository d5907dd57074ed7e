/* memstr() copies at most 4096 bytes: more is an illegal operation, fault 3 (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(memstr(alloca(8), ' ', 4097));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 3

 */
