/* The ends of 64-bit integers (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%d\n", strtoll("9223372036854775807"));
	printf("%d\n", strtoll("-9223372036854775808"));
	printf("%d\n", strtoll("7fffffffffffffff", 16));
	printf("%d\n", strtoll(lltostr(-1234567890123)));
	printf("%d\n", strtoll(lltostr(123456, 7), 7));
	exit(0);
}
/* EXPECT
9223372036854775807
-9223372036854775808
9223372036854775807
-1234567890123
123456

 */
