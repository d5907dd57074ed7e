/* The difference of two pointers counts elements of the program's own sizes and is a ptrdiff_t of 4 bytes.
 * OPTIONS: -q -32 */
BEGIN
{
	this->a = (long *)0x1000;
	this->b = (long *)0x1010;
	this->p = (char **)0x1000;
	printf("%d %d %d\n", this->b - this->a, sizeof (this->b - this->a), (uint64_t)(this->p + 3));
	exit(0);
}

/* EXPECT
4 4 4108

 */
