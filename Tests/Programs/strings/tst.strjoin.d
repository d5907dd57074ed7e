/* strjoin().
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s]\n", strjoin("ab", "cd"), strjoin("", ""));
	exit(0);
}
/* EXPECT
[abcd][]

 */
