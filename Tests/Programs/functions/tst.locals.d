/* Statements of a function work on variables of the clause.
 * OPTIONS: -q -x extensions
 */
int digits(int x)
{
	this->d = x > 9 ? 2 : 1;
	if (x > 99) { this->d++; }
	return this->d;
}
BEGIN
{
	printf("%d %d %d\n", digits(5), digits(50), digits(500));
	exit(0);
}
/* EXPECT
1 2 3

 */
