/* A function without a value is a statement.
 * OPTIONS: -q -x extensions
 */
int n;
void note(int x) { n += x; if (n > 10) { n = 0; } }
BEGIN
{
	note(4);
	note(5);
	printf("%d\n", n);
	note(6);
	printf("%d\n", n);
	exit(0);
}
/* EXPECT
9
0

 */
