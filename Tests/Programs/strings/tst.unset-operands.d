/* An unset string variable is the empty string for every subroutine (dif.md section 3).
 * OPTIONS: -q */
string u;
BEGIN
{
	printf("[%s][%s][%d]\n", toupper(u), cleanpath(u), strtoll(u));
	printf("[%s][%s]\n", json(u, "a"), strtok("a", u));
	exit(0);
}
/* EXPECT
[][][0]
[][a]

 */
