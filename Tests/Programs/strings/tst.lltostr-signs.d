/* lltostr() is signed in base 10 only; 0 has no prefix but in base 16 (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", lltostr(-1));
	printf("%s\n", lltostr(-1, 16));
	printf("%s\n", lltostr(-1, 8));
	printf("%s\n", lltostr(-1, 2));
	printf("%s\n", lltostr(-1, 36));
	printf("%s\n", lltostr(0));
	printf("%s\n", lltostr(0, 8));
	printf("%s\n", lltostr(0, 16));
	printf("%s\n", lltostr(1 << 63));
	exit(0);
}
/* EXPECT
-1
0xffffffffffffffff
01777777777777777777777
1111111111111111111111111111111111111111111111111111111111111111
3w5e11264sgsf
0
0
0x0
-9223372036854775808

 */
