/* substr(): starts before and behind the text, counts of 0, too large and negative (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", substr("abcdef", 0));
	printf("[%s]\n", substr("abcdef", 3));
	printf("[%s]\n", substr("abcdef", 6));
	printf("[%s]\n", substr("abcdef", 7));
	printf("[%s]\n", substr("abcdef", -1));
	printf("[%s]\n", substr("abcdef", -6));
	printf("[%s]\n", substr("abcdef", -9));
	printf("[%s]\n", substr("abcdef", 1, 3));
	printf("[%s]\n", substr("abcdef", 1, 0));
	printf("[%s]\n", substr("abcdef", 1, 99));
	printf("[%s]\n", substr("abcdef", -3, 2));
	printf("[%s]\n", substr("abcdef", -9, 5));
	printf("[%s]\n", substr("abcdef", -9, 2));
	printf("[%s]\n", substr("abcdef", 2, -1));
	printf("[%s]\n", substr("abcdef", 2, -4));
	printf("[%s]\n", substr("abcdef", 2, -9));
	printf("[%s]\n", substr("abcdef", -4, -2));
	printf("[%s]\n", substr("abcdef", 0, -6));
	exit(0);
}
/* EXPECT
[abcdef]
[def]
[]
[]
[f]
[abcdef]
[abcdef]
[bcd]
[]
[bcdef]
[de]
[ab]
[]
[cde]
[]
[]
[cd]
[]

 */
