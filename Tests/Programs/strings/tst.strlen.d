/* strlen().
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d\n", strlen(""), strlen("abc"));
	exit(0);
}
/* EXPECT
0 3

 */
