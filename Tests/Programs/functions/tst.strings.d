/* Strings as parameters and results.
 * OPTIONS: -q -x extensions
 */
string tag(string name, int n) { return strjoin(name, strjoin("#", lltostr(n))); }
string which(int x) { if (x) { return "yes"; } return "no"; }
BEGIN
{
	printf("%s %s %s\n", tag("a", 1), tag(tag("b", 2), 3), which(0));
	@[tag("key", 7), which(1)] = count();
	exit(0);
}
/* EXPECT
a#1 b#2#3 no

  key#7                                               yes                                                               1
 */
