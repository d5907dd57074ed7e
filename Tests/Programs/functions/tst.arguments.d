/* A call among the arguments of a call of the same function leaves the others alone.
 * OPTIONS: -q -x extensions
 */
int minus(int a, int b) { return a - b; }
BEGIN
{
	this->x = 100;
	printf("%d\n", minus(this->x, minus(this->x / 2, minus(7, 5))));
	printf("%d\n", minus(minus(this->x, 1), 1));
	exit(0);
}
/* EXPECT
52
98

 */
