/* An argument is evaluated once, however often the function uses it (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
int twice(int x) { return x + x; }
int n;
BEGIN
{
	printf("%d\n", twice(++n));
	printf("%d\n", n);
	exit(0);
}
/* EXPECT
2
1

 */
