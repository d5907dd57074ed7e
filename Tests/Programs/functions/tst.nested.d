/* A function calls those that are defined before it.
 * OPTIONS: -q -x extensions
 */
int max2(int a, int b) { return a > b ? a : b; }
int max3(int a, int b, int c) { return max2(max2(a, b), c); }
BEGIN
{
	printf("%d %d %d\n", max3(1, 2, 3), max3(3, 2, 1), max3(max3(4, 9, 5), 2, max3(6, 7, 8)));
	exit(0);
}
/* EXPECT
3 3 9

 */
