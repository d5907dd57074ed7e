/* A constant has the first type that holds it, and long holds less than in a 64-bit program (d-language.md section 1.5).
 * OPTIONS: -q -32 */
BEGIN
{
	printf("%d %d %d ", sizeof (2147483647), sizeof (2147483648), sizeof (4294967295));
	printf("%d %d %d ", sizeof (0x80000000), sizeof (0x100000000), sizeof (1l));
	printf("%d %d\n", sizeof (1ul), sizeof (1ll));
	printf("%d\n", 0x7fffffffffffffff);
	exit(0);
}

/* EXPECT
4 8 8 4 8 4 4 8
9223372036854775807

 */
