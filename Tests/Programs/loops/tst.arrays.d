/* A body reads and writes associative arrays and thread-local variables: the first Fibonacci numbers.
 * OPTIONS: -q -x extensions
 */
int fib[int];
BEGIN
{
	fib[0] = 0;
	fib[1] = 1;
	for (this->i = 2; this->i < 20; this->i++) {
		fib[this->i] = fib[this->i - 1] + fib[this->i - 2];
		self->last = fib[this->i];
	}
	printf("%d %d\n", fib[10], self->last);
	exit(0);
}
/* EXPECT
55 4181

 */
