/* The flag ? is as wide as a pointer: 8 digits in a 32-bit program (builtins.md section 7).
 * OPTIONS: -q -32 */
BEGIN
{
	printf("[%?x] [%-?x] [%0?x]\n", 0xabc, 0xabc, 0xabc);
	exit(0);
}

/* EXPECT
[     abc] [abc     ] [00000abc]

 */
