/* cleanpath() takes //, /./ and /../ out of a path by its text alone (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", cleanpath("/usr/./bin//../lib"));
	printf("[%s]\n", cleanpath("/a/b/c/../../d"));
	printf("[%s]\n", cleanpath("/../../etc"));
	printf("[%s]\n", cleanpath("/.."));
	printf("[%s]\n", cleanpath("/"));
	printf("[%s]\n", cleanpath("//"));
	printf("[%s]\n", cleanpath("/./"));
	printf("[%s]\n", cleanpath("/a/.."));
	printf("[%s]\n", cleanpath("/a/."));
	printf("[%s]\n", cleanpath("/a/..."));
	printf("[%s]\n", cleanpath("/.../..b/.c"));
	printf("[%s]\n", cleanpath("/a//b///c/"));
	printf("[%s]\n", cleanpath(""));
	printf("[%s]\n", cleanpath("/a/b/../"));
	printf("[%s]\n", cleanpath("name"));
	printf("[%s]\n", cleanpath("/..a/b.."));
	printf("[%s]\n", cleanpath("/a/../../b/./c//.."));
	exit(0);
}
/* EXPECT
[/usr/lib]
[/a/d]
[/etc]
[/]
[/]
[/]
[/]
[/]
[/a/.]
[/a/...]
[/.../..b/.c]
[/a/b/c/]
[]
[/a/]
[name]
[/..a/b..]
[/b/]

 */
