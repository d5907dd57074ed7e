/* NULL is an invalid address, fault 1, where a text is wanted (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(toupper(strchr("abc", 'x')));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 1

 */
