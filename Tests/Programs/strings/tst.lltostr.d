/* lltostr(): base 10 is signed; other bases are unsigned, octal and hexadecimal with a prefix.
 * OPTIONS: -q */
BEGIN
{
	printf("%s %s %s %s\n", lltostr(-42), lltostr(255, 16), lltostr(8, 8), lltostr(5, 2));
	exit(0);
}
/* EXPECT
-42 0xff 010 101

 */
