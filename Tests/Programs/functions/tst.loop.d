/* Functions in conditions and bodies of loops.
 * OPTIONS: -q -x extensions
 */
int collatz(int x) { if (x % 2) { return 3 * x + 1; } return x / 2; }
BEGIN
{
	this->x = 27;
	for (this->n = 0; this->x != 1; this->n++) this->x = collatz(this->x);
	printf("%d steps\n", this->n);
	exit(0);
}
/* EXPECT
111 steps

 */
