/* htons() and its relatives.
 * OPTIONS: -q */
BEGIN
{
	printf("%x %x %x %x\n", htons(0x1234), ntohs(0x1234), htonl(0x12345678), ntohl(0x12345678));
	exit(0);
}
/* EXPECT
3412 3412 78563412 78563412

 */
