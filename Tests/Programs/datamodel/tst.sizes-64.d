/* -64 is the kernel's own model, the default; of several the last one counts (cli.md section 1).
 * OPTIONS: -q -32 -64 */
BEGIN
{
	printf("%d %d %d ", sizeof (long), sizeof (void *), sizeof (long double));
	printf("%d %d\n", sizeof (size_t), sizeof (ptrdiff_t));
	exit(0);
}

/* EXPECT
8 8 16 8 8

 */
