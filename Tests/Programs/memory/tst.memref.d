/* memref() gives the address of two words: an address and a length.
 * OPTIONS: -q */
BEGIN
{
	this->m = memref((void *)curthread, 64);
	printf("%d %d\n", this->m[0] == (uint64_t)curthread, this->m[1]);
	exit(0);
}
/* EXPECT
1 64

 */
