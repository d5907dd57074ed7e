/* An empty text, and one of delimiters only, has no token (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s][%s]\n", strtok("", ","), strtok(",;,", ",;"), strtok(NULL, ","));
	exit(0);
}
/* EXPECT
[][][]

 */
