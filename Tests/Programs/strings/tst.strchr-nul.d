/* strchr() and strrchr() of the terminator find the end: an empty string, which other subroutines take, unlike NULL
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", strchr("abc", 0) == "" ? "empty" : "?");
	printf("%s\n", strjoin("[", strjoin(strrchr("abc", 0), "]")));
	printf("%s\n", strjoin("[", strjoin(strchr("", 0), "]")));
	exit(0);
}
/* EXPECT
empty
[]
[]

 */
