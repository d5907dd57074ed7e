/* Of equal keys the first one counts; keys inside other values do not (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("{\"a\": 1, \"a\": 2}", "a"));
	printf("[%s]\n", json("{\"x\": {\"a\": 1}, \"a\": 2}", "a"));
	printf("[%s]\n", json("{\"x\": [\"a\", {\"a\": 1}], \"a\": 2}", "a"));
	printf("[%s]\n", json("{\"ab\": 1, \"a\": 2}", "a"));
	printf("[%s]\n", json("{\"a\": 1, \"ab\": 2}", "ab"));
	exit(0);
}
/* EXPECT
[1]
[2]
[2]
[2]
[2]

 */
