/* Values of long and size_t are cut to 32 bits where they are stored or cast; int64_t keeps 64.
 * OPTIONS: -q -32 */
long stored;
unsigned long counted;

BEGIN
{
	stored = 0x123456789;
	counted = 0 - 1;
	printf("%x %d %u ", stored, stored, counted);
	printf("%d %u ", (long)0xffffffff, (size_t)-1);
	printf("%x %x\n", (int64_t)0x123456789, (long)0x123456789 + (int64_t)0x100000000);
	exit(0);
}

/* EXPECT
23456789 591751049 4294967295 -1 4294967295 123456789 123456789

 */
