/* index() from a position on: a negative one counts as 0; at or behind the end only an empty text is found
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%d\n", index("BillyBobThornton", "B"));
	printf("%d\n", index("BillyBobThornton", "Bo"));
	printf("%d\n", index("BillyBobThornton", "B", 1));
	printf("%d\n", index("BillyBobThornton", "on", -5));
	printf("%d\n", index("BillyBobThornton", "", 99));
	printf("%d\n", index("BillyBobThornton", "n", 99));
	printf("%d\n", index("foo", "", 1));
	printf("%d\n", index("foo", "oo", 2));
	printf("%d\n", index("", "", 0));
	printf("%d\n", index("", "", 7));
	printf("%d\n", index("", "a", 0));
	printf("%d\n", index("foo", "foobar", 0));
	printf("%d\n", index("foo", "foo", 0));
	exit(0);
}
/* EXPECT
0
5
5
14
16
-1
1
-1
0
0
-1
-1
0

 */
