/* A hardware type other than Ethernet and Infiniband is an illegal operation, fault 3 (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(link_ntop(2, alloca(32)));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 3

 */
