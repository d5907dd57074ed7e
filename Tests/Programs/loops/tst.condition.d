/* What a branch does to its own condition does not run the other branch as well.
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	this->odd = 1;
	for (this->i = 0; this->i < 4; this->i++) {
		if (this->odd) {
			this->odd = 0;
			printf("odd\n");
		} else {
			this->odd = 1;
			printf("even\n");
		}
	}
	exit(0);
}
/* EXPECT
odd
even
odd
even

 */
