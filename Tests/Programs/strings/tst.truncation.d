/* A text longer than strsize is cut to strsize - 1 characters.
 * OPTIONS: -q -x strsize=12 */
BEGIN
{
	printf("[%s] %d\n", strjoin("abcdefghij", "klmnop"), strlen(strjoin("abcdefghij", "klmnop")));
	exit(0);
}
/* EXPECT
[abcdefghijk] 11

 */
