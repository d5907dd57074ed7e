/* strchr() and strrchr() give the rest from the first and the last place, or nothing.
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s][%s]\n", strchr("a/b/c", '/'), strrchr("a/b/c", '/'), strchr("abc", 'x'));
	exit(0);
}
/* EXPECT
[/b/c][/c][]

 */
