/* Strings come as they are written: escapes are not resolved (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("{\"a\": \"x\\\"y\"}", "a"));
	printf("[%s]\n", json("{\"a\": \"\\\\\"}", "a"));
	printf("[%s]\n", json("{\"a\": \"\\u00e9\\n\"}", "a"));
	printf("[%s]\n", json("{\"a\": \"\"}", "a"));
	printf("[%s]\n", json("{\"a\": \"{[}]\"}", "a"));
	printf("[%s]\n", json("{\"a\\\"b\": 1}", "a\\\"b"));
	printf("[%s]\n", json("{\"ä\": \"ö\"}", "ä"));
	exit(0);
}
/* EXPECT
[x\"y]
[\\]
[\u00e9\n]
[]
[{[}]]
[1]
[ö]

 */
