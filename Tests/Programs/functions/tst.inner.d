/* A return in one branch only: what follows the if runs for the others.
 * OPTIONS: -q -x extensions
 */
int grade(int x)
{
	if (x > 10) {
		if (x > 100) { return 3; }
		this->seen = x;
	} else {
		this->seen = -x;
	}
	return this->seen;
}
BEGIN
{
	printf("%d %d %d\n", grade(500), grade(50), grade(5));
	exit(0);
}
/* EXPECT
3 50 -5

 */
