/* NULL is an invalid address, fault 1, as text and as selector: what was not found cannot be searched
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(json(json("{}", "a"), "b"));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 1

 */
