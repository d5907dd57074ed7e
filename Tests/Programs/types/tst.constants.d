/* Types of integer constants (d-language.md section 1.5), seen in their sizes.
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d %d %d %d\n", sizeof (1), sizeof (2147483648), sizeof (0x80000000), sizeof (1L), sizeof (1ULL));
	exit(0);
}
/* EXPECT
4 8 4 8 8

 */
