/* substr(): a negative start counts from the end, a negative length leaves that many off.
 * OPTIONS: -q */
BEGIN
{
	printf("[%s][%s][%s][%s][%s]\n", substr("abcdef", 2), substr("abcdef", 1, 3), substr("abcdef", -2), substr("abcdef", 1, -2), substr("abc", 5));
	exit(0);
}
/* EXPECT
[cdef][bcd][ef][bcd][]

 */
