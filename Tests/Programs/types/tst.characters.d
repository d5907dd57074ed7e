/* Character constants: escapes, several characters packed with the first one highest.
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d %d %d %d %x\n", 'A', '\n', '\0', '\x41', '\101', 'ab');
	exit(0);
}
/* EXPECT
65 10 0 65 65 6162

 */
