/* strtoll(): blanks and tabs, a sign, digits; it stops at the first byte that is no digit. No digits are 0
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%d\n", strtoll("0"));
	printf("%d\n", strtoll("  \t-42 apples"));
	printf("%d\n", strtoll("+17"));
	printf("%d\n", strtoll("12ab"));
	printf("%d\n", strtoll("apples"));
	printf("%d\n", strtoll(""));
	printf("%d\n", strtoll("--1"));
	printf("%d\n", strtoll("- 1"));
	printf("%d\n", strtoll("007"));
	exit(0);
}
/* EXPECT
0
-42
17
12
0
0
0
0
7

 */
