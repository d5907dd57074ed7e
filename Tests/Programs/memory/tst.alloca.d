/* alloca() gives zeroed memory, aligned to 8 bytes, that may be written and read (builtins.md §2).
 * OPTIONS: -q        LANES: interpreter live */
BEGIN
{
	this->a = (int *)alloca(12);
	this->b = (char *)alloca(3);
	this->a[2] = 7;
	this->b[0] = 'x';
	printf("%d %d %d %d\n", this->a[0], this->a[2], this->b[0], this->b[1]);
	printf("%d %d\n", (int)((uint64_t)this->b - (uint64_t)this->a), (int)((uint64_t)this->a % 8));
	exit(0);
}
/* EXPECT
0 7 120 0
16 0

 */
