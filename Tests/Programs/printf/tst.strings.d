/* Texts and characters (builtins.md section 7).
 * OPTIONS: -q */
BEGIN
{
	printf("%s|%8s|%-8s|%.3s|%8.3s|\n", "abcdef", "abc", "abc", "abcdef", "abcdef");
	printf("%c%c|%5c|%-5c|%%\n", 'a', 66, 'c', 'd');
	exit(0);
}
/* EXPECT
abcdef|     abc|abc     |abc|     abc|
aB|    c|d    |%

 */
