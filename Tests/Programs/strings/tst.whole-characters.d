/* What cuts a string cuts between characters: a precision, and the option strsize.
 * OPTIONS: -q -x strsize=8        LANES: host vm
 */
BEGIN
{
	printf("%.2s|%.3s|%.1s|\n", "aéb", "aéb", "é");
	printf("%s|\n", strjoin("abcde", "日本"));
	@[strjoin("abcdef", "é")] = count();
	exit(0);
}
/* EXPECT
a|aé||
abcde|

  abcdef                                                            1
 */
