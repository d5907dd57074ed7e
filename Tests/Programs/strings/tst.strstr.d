/* strstr(); an empty text is found at the start.
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s][%s]\n", strstr("abcabc", "ca"), strstr("abc", "x"), strstr("abc", ""));
	exit(0);
}
/* EXPECT
[cabc][][abc]

 */
