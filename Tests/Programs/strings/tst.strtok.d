/* strtok() gives one token after another; NULL goes on with the same text (builtins.md section 2).
 * Delimiters before a token are skipped; when no token is left it is NULL, which prints as nothing.
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", strtok(",,,Carrots,,Barley,Oatmeal,,", ","));
	printf("[%s]\n", strtok(NULL, ","));
	printf("[%s]\n", strtok(NULL, ","));
	printf("[%s]\n", strtok(NULL, ","));
	printf("[%s]\n", strtok(NULL, ","));
	exit(0);
}
/* EXPECT
Carrots
[Barley]
[Oatmeal]
[]
[]

 */
