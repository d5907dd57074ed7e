/* A loop in a branch of the clause.
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	this->n = 2;
	if (this->n == 2) {
		for (this->i = 0; this->i < this->n; this->i++) printf("two\n");
	} else {
		for (this->i = 0; this->i < 9; this->i++) printf("not reached\n");
	}
	exit(0);
}
/* EXPECT
two
two

 */
