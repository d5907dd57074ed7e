/* Text beyond strsize is not there: a value that ends behind it is not found (builtins.md section 2).
 * OPTIONS: -q -x strsize=12 */
BEGIN
{
	printf("[%s][%s]\n", json("{\"a\": 1, \"b\": 2}", "a"), json("{\"a\": 1, \"b\": 2}", "b"));
	exit(0);
}
/* EXPECT
[1][]

 */
