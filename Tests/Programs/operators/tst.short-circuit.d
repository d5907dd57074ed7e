/* The right operand of && and || is not evaluated where the left one decides.
 * OPTIONS: -q */
int n;
BEGIN
{
	this->a = 0 && n++;
	this->b = 1 || n++;
	this->c = 1 && n++;
	printf("%d\n", n);
	exit(0);
}
/* EXPECT
1

 */
