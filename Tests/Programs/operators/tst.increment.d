/* ++ and -- before and behind a variable; a new variable is an int64_t.
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d ", x++, x);
	printf("%d %d ", ++x, x);
	printf("%d %d ", x--, x);
	printf("%d %d\n", --x, x);
	exit(0);
}
/* EXPECT
0 1 2 2 2 1 0 0

 */
