/* A function is called like a subroutine (d-language.md section 3, Extensions).
 * OPTIONS: -q -x extensions
 */
int square(int x) { return x * x; }
BEGIN
{
	printf("%d %d\n", square(7), square(square(2)) + square(1));
	exit(0);
}
/* EXPECT
49 17

 */
