/* Integers as C prints them (builtins.md section 7).
 * OPTIONS: -q */
BEGIN
{
	printf("%d|%i|%u|%o|%x|%X\n", -7, -7, 7, 8, 0xabc, 0xabc);
	printf("%8d|%-8d|%08d|%+d|% d\n", 42, 42, 42, 42, 42);
	printf("%#x|%#o|%5x|%-5x|\n", 255, 8, 255, 255);
	printf("%lld|%llx|%ld\n", (long long)-1, (long long)-1, (long)5);
	exit(0);
}
/* EXPECT
-7|-7|7|10|abc|ABC
      42|42      |00000042|+42| 42
0xff|010|   ff|ff   |
-1|ffffffffffffffff|5

 */
