/* No parameters, with and without void.
 * OPTIONS: -q -x extensions
 */
int mine(void) { return pid == $pid; }
int answer() { return 42; }
BEGIN
{
	printf("%d %d\n", mine(), answer());
	exit(0);
}
/* EXPECT
1 42

 */
