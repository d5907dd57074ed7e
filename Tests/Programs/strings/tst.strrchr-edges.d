/* First and last match (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", strchr("abcabc", 'b'));
	printf("[%s]\n", strrchr("abcabc", 'b'));
	printf("[%s]\n", strchr("abc", 'a'));
	printf("[%s]\n", strrchr("abc", 'c'));
	printf("[%s]\n", strrchr("aaaa", 'a'));
	printf("[%s]\n", strchr("", 'a'));
	exit(0);
}
/* EXPECT
[bcabc]
[bc]
[abc]
[c]
[a]
[]

 */
