/* link_ntop() of an Ethernet address (type 1) and of an Infiniband address (type 32) (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->a = (uint64_t *)alloca(24);
	this->a[0] = htonll(0x00163e0fa9c1ffff);
	this->a[1] = htonll(0x0102030405060708);
	this->a[2] = htonll(0x090a0b0c0d0e0f10);
	printf("%s\n", link_ntop(1, this->a));
	printf("%s\n", link_ntop(32, this->a));
	exit(0);
}
/* EXPECT
00:16:3e:0f:a9:c1
00:16:3e:0f:a9:c1:ff:ff:01:02:03:04:05:06:07:08:09:0a:0b:0c

 */
