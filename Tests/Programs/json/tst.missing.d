/* What is not there is NULL, which prints as nothing (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("{\"a\": 1}", "b"));
	printf("[%s]\n", json("{\"a\": 1}", "a.b"));
	printf("[%s]\n", json("[1, 2]", "2"));
	printf("[%s]\n", json("[1, 2]", "[9]"));
	printf("[%s]\n", json("{\"a\": {\"b\": 1}}", "b"));
	printf("[%s]\n", json("{}", "a"));
	printf("[%s]\n", json("[]", "0"));
	printf("[%s]\n", json("", "a"));
	printf("[%s]\n", json("{\"a\": 1}", ""));
	printf("[%s]\n", json("{\"a\": \"x\"}", "a.b"));
	printf("[%s]\n", json("[1, 2]", "name"));
	exit(0);
}
/* EXPECT
[]
[]
[]
[]
[]
[]
[]
[]
[]
[]
[]

 */
