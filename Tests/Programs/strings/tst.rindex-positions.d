/* rindex() down from a position: before the start only an empty text is found, at 0; behind the end counts as the end
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%d\n", rindex("BillyBobThornton", "B"));
	printf("%d\n", rindex("BillyBobThornton", "o"));
	printf("%d\n", rindex("BillyBobThornton", "B", 5));
	printf("%d\n", rindex("BillyBobThornton", "B", 4));
	printf("%d\n", rindex("BillyBobThornton", "on", 99));
	printf("%d\n", rindex("BillyBobThornton", "B", -1));
	printf("%d\n", rindex("BillyBobThornton", "", -1));
	printf("%d\n", rindex("BillyBobThornton", "", 99));
	printf("%d\n", rindex("foo", ""));
	printf("%d\n", rindex("foo", "", 1));
	printf("%d\n", rindex("", "", 3));
	printf("%d\n", rindex("", "a", 3));
	printf("%d\n", rindex("foo", "foobar", 3));
	printf("%d\n", rindex("aaa", "aa"));
	exit(0);
}
/* EXPECT
5
14
5
0
14
-1
0
16
3
1
0
-1
-1
1

 */
