/* Blanks, tabs and newlines may stand between all parts (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json(" \n{ \"a\"\t:\n 1 } ", "a"));
	printf("[%s]\n", json("[ 1 ,\n 2 ]", "1"));
	printf("[%s]\n", json("{\"a\":1,\"b\":2}", "b"));
	printf("[%s]\n", json("{\"a\" : { \"b\" : 3 } }", "a"));
	exit(0);
}
/* EXPECT
[1]
[2]
[2]
[{ "b" : 3 }]

 */
