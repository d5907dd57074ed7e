/* htonll() and ntohll() turn 8 bytes round on a machine that stores the low byte first; twice is as it was
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%x\n", htonll(0x0102030405060708));
	printf("%x\n", ntohll(1));
	printf("%x\n", ntohll(htonll(0x1234567890abcdef)));
	printf("%x\n", htonl(0x01020304));
	printf("%x\n", htons(0x0102));
	exit(0);
}
/* EXPECT
807060504030201
100000000000000
1234567890abcdef
4030201
201

 */
