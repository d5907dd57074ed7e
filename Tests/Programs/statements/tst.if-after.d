/* Statements behind an if run whatever its condition was, and in order.
 * OPTIONS: -q */
BEGIN
{
	x = 1;
	if (x == 2) { printf("never\n"); }
	printf("after\n");
	if (x == 1) { x = 5; }
	printf("%d\n", x);
	exit(0);
}
/* EXPECT
after
5

 */
