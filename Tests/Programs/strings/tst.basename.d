/* basename() and dirname().
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s][%s][%s][%s][%s]\n", basename("/usr/lib/"), basename("/"), basename(""), dirname("/usr/lib"), dirname("lib"), dirname("/"));
	exit(0);
}
/* EXPECT
[lib][/][.][/usr][.][/]

 */
