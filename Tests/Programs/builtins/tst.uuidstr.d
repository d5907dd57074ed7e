/* uuidstr() is the usual text of 16 bytes.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN
{
	this->u = (char *)alloca(16);
	this->u[0] = 0x12;
	this->u[5] = 0xab;
	this->u[15] = 0x09;
	printf("%s\n", uuidstr(this->u));
	exit(0);
}
/* EXPECT
12000000-00ab-0000-0000-000000000009

 */
