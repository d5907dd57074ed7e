/* strtoll() in other bases: digits are followed by letters of either case; 0x is read in base 16 only
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%d\n", strtoll("ff", 16));
	printf("%d\n", strtoll("0xFf", 16));
	printf("%d\n", strtoll("-0x10", 16));
	printf("%d\n", strtoll("0x10"));
	printf("%d\n", strtoll("101", 2));
	printf("%d\n", strtoll("777", 8));
	printf("%d\n", strtoll("zZ", 36));
	printf("%d\n", strtoll("129", 2));
	printf("%d\n", strtoll("0x", 16));
	printf("%d\n", strtoll("0xg", 16));
	exit(0);
}
/* EXPECT
255
255
-16
0
5
511
1295
1
0
0

 */
