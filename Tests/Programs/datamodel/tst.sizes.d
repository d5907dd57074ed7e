/* In a 32-bit program long and pointers take 4 bytes, long long still 8 (d-language.md section 4.1).
 * OPTIONS: -q -32 */
BEGIN
{
	printf("%d %d %d %d ", sizeof (char), sizeof (short), sizeof (int), sizeof (long));
	printf("%d %d %d ", sizeof (unsigned long), sizeof (long long), sizeof (long double));
	printf("%d %d %d\n", sizeof (void *), sizeof (char **), sizeof (void (*)(int)));
	printf("%d %d %d ", sizeof (size_t), sizeof (ssize_t), sizeof (ulong_t));
	printf("%d %d %d ", sizeof (intptr_t), sizeof (uintptr_t), sizeof (ptrdiff_t));
	printf("%d %d\n", sizeof (int64_t), sizeof (u_longlong_t));
	exit(0);
}

/* EXPECT
1 2 4 4 4 8 12 4 4 4
4 4 4 4 4 4 8 8

 */
