/* A while loop changes a variable of the clause that the statements after it read (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	this->n = 100;
	this->steps = 0;
	while (this->n > 1) {
		this->n /= 2;
		this->steps++;
	}
	printf("%d steps to %d\n", this->steps, this->n);
	exit(0);
}
/* EXPECT
6 steps to 1

 */
