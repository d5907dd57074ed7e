/* printf() prints as C does (builtins.md section 7). */
#pragma D option quiet

BEGIN
{
	printf("%d %x %o %s %c%%\n", 42, 255, 8, "abc", 'z');
	printf("[%5d][%-5d][%05d][%+d]\n", 42, 42, 42, 42);
	printf("[%6s][%-6s][%.2s]\n", "abc", "abc", "abc");
	printf("%d %u\n", -1, (unsigned int)-1);
	exit(0);
}
/* EXPECT
42 ff 10 abc z%
[   42][42   ][00042][+42]
[   abc][abc   ][ab]
-1 4294967295

 */
