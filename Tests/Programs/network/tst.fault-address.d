/* Bytes of an address are read from valid memory only, fault 1 (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	trace(inet_ntoa((void *)8));
}

ERROR
{
	printf("fault %d\n", arg4);
	exit(0);
}
/* EXPECT
fault 1

 */
