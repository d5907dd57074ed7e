/* Indexes count from 0; at the start of a selector the bracket may be left out (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("[10, 20, 30]", "0"));
	printf("[%s]\n", json("[10, 20, 30]", "[1]"));
	printf("[%s]\n", json("[10, 20, 30]", "[2]"));
	printf("[%s]\n", json("[[1, 2], [3, 4]]", "[1][0]"));
	printf("[%s]\n", json("[[1, 2], [3, 4]]", "[1]"));
	printf("[%s]\n", json("[{\"k\": \"v\"}, {\"k\": \"w\"}]", "1.k"));
	printf("[%s]\n", json("{\"a\": [[], [[]], \"x\"]}", "a[2]"));
	printf("[%s]\n", json("{\"a\": [[], [[]], \"x\"]}", "a[1]"));
	printf("[%s]\n", json("[1, 2]", "01"));
	exit(0);
}
/* EXPECT
[10]
[20]
[30]
[3]
[[3, 4]]
[w]
[x]
[[[]]]
[2]

 */
