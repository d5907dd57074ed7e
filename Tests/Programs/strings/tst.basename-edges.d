/* basename() and dirname() of odd paths, as basename(1) and dirname(1) have them (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", strjoin(basename("/usr/lib/libc.so"), strjoin(" ", dirname("/usr/lib/libc.so"))));
	printf("%s\n", strjoin(basename("/usr/"), strjoin(" ", dirname("/usr/"))));
	printf("%s\n", strjoin(basename("usr"), strjoin(" ", dirname("usr"))));
	printf("%s\n", strjoin(basename("/"), strjoin(" ", dirname("/"))));
	printf("%s\n", strjoin(basename("///"), strjoin(" ", dirname("///"))));
	printf("%s\n", strjoin(basename(""), strjoin(" ", dirname(""))));
	printf("%s\n", strjoin(basename("/a"), strjoin(" ", dirname("/a"))));
	printf("%s\n", strjoin(basename("//a"), strjoin(" ", dirname("//a"))));
	printf("%s\n", strjoin(basename("a//b"), strjoin(" ", dirname("a//b"))));
	printf("%s\n", strjoin(basename("a/b//"), strjoin(" ", dirname("a/b//"))));
	printf("%s\n", strjoin(basename("."), strjoin(" ", dirname("."))));
	printf("%s\n", strjoin(basename(".."), strjoin(" ", dirname(".."))));
	printf("%s\n", strjoin(basename("/a/b/"), strjoin(" ", dirname("/a/b/"))));
	printf("%s\n", strjoin(basename("//usr//lib"), strjoin(" ", dirname("//usr//lib"))));
	exit(0);
}
/* EXPECT
libc.so /usr/lib
usr /
usr .
/ /
/ /
. .
a /
a /
b a
b a
. .
.. .
b /a
lib //usr

 */
