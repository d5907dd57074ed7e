/* NULL is an invalid address, fault 1, as delimiters too (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(strtok("a", NULL));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 1

 */
