/* Text that is not JSON gives NULL as soon as it is seen, nothing worse (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", json("nonsense", "a"));
	printf("[%s]\n", json("{\"a\": tru}", "a"));
	printf("[%s]\n", json("{\"a\": True}", "a"));
	printf("[%s]\n", json("{\"a\" 1}", "a"));
	printf("[%s]\n", json("{a: 1}", "a"));
	printf("[%s]\n", json("{\"a\": 1 \"b\": 2}", "b"));
	printf("[%s]\n", json("{\"a\": [1, 2}", "a"));
	printf("[%s]\n", json("{\"a\": {\"b\": 1}", "a"));
	printf("[%s]\n", json("{\"a\": \"unended", "a"));
	printf("[%s]\n", json("{\"a\": \"\\u12g4\"}", "a"));
	printf("[%s]\n", json("{\"a\": ]}", "a"));
	printf("[%s]\n", json("{\"a\": [}]}", "a"));
	printf("[%s]\n", json("[1,, 2]", "2"));
	printf("[%s]\n", json("{{{{", "a"));
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
[{"b": 1}]
[]
[]
[]
[]
[]
[]

 */
