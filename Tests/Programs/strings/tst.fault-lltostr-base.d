/* A base below 2 or above 36 is an illegal operation, fault 3 (builtins.md section 2, errors.md section 4).
 * OPTIONS: -q */
BEGIN
{
	trace(lltostr(1, 1));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 3

 */
