/* %d prints by the sign of its argument's type, %i signed; the others print the bytes of the type as unsigned
 * (builtins.md section 7).
 * OPTIONS: -q */
BEGIN
{
	printf("%d %d %d %d\n", (char)-1, (unsigned char)-1, (short)-1, (unsigned short)-1);
	printf("%d %d\n", (int)-1, (unsigned int)-1);
	printf("%i %i %i\n", (unsigned char)-1, (unsigned short)-2, (unsigned int)-3);
	printf("%u %u %u\n", (char)-1, (short)-1, (int)-1);
	printf("%x %X %o\n", (char)-1, (short)-1, (char)-1);
	exit(0);
}
/* EXPECT
-1 255 -1 65535
-1 4294967295
-1 -2 -3
255 65535 4294967295
ff FFFF 377

 */
