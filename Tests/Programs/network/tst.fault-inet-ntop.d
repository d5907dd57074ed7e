/* A family other than AF_INET and AF_INET6 is an illegal operation, fault 3 (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(inet_ntop(1, alloca(16)));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 3

 */
