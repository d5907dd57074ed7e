/* trace() prints an integer by its type: signed ones signed, unsigned ones unsigned (builtins.md section 5).
 * OPTIONS: -q */
BEGIN
{
	trace((char)-1); printf(" "); trace((unsigned char)-1); printf(" ");
	trace((short)-2); printf(" "); trace((unsigned short)-2); printf(" ");
	trace((int)-3); printf(" "); trace((unsigned int)-3); printf(" ");
	trace((long long)-4);
	exit(0);
}
/* EXPECT
-1 255 -2 65534 -3 4294967293 -4
 */
