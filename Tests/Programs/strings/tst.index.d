/* index() and rindex(), with a place to start from.
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d %d %d %d %d\n", index("abcabc", "bc"), index("abcabc", "bc", 2), index("abc", "x"), rindex("abcabc", "bc"), rindex("abcabc", "bc", 3), index("", ""));
	exit(0);
}
/* EXPECT
1 4 -1 4 1 0

 */
