/* A relative path: its first name goes away like any other, and leaves the slash, as in the first DTrace
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", cleanpath("a/b"));
	printf("[%s]\n", cleanpath("./a"));
	printf("[%s]\n", cleanpath("a/./b"));
	printf("[%s]\n", cleanpath("a/../b"));
	printf("[%s]\n", cleanpath("../a"));
	exit(0);
}
/* EXPECT
[a/b]
[./a]
[a/b]
[/b]
[../a]

 */
