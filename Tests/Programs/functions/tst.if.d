/* if, else and several returns (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
int sign(long x)
{
	if (x < 0)
		return -1;
	else if (x == 0)
		return 0;
	return 1;
}
BEGIN
{
	printf("%d %d %d\n", sign(-5), sign(0), sign(1 << 20));
	exit(0);
}
/* EXPECT
-1 0 1

 */
