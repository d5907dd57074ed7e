/* inet_ntop() of IPv6 addresses: the longest run of zero groups becomes ::, a mapped or compatible address ends with
 * its IPv4 address (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->a = (uint64_t *)alloca(16);
	this->a[0] = htonll(0x20010db800000000);
	this->a[1] = htonll(0x1);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0xfe80000000000000);
	this->a[1] = htonll(0x2144ffffe0b76c8);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x0);
	this->a[1] = htonll(0x1);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x0);
	this->a[1] = htonll(0x0);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x1000200030004);
	this->a[1] = htonll(0x5000600070008);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x1000000030000);
	this->a[1] = htonll(0x600070008);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x1000000030004);
	this->a[1] = htonll(0x5000600070008);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x20010db800000000);
	this->a[1] = htonll(0x1000000000001);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0xff02000000000000);
	this->a[1] = htonll(0x2);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x1);
	this->a[1] = htonll(0x0);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0xabcdef0123456789);
	this->a[1] = htonll(0xabcdef0123456789);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x0);
	this->a[1] = htonll(0xffffc0000221);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x0);
	this->a[1] = htonll(0xc0000221);
	printf("%s\n", inet_ntop(10, this->a));
	this->a[0] = htonll(0x64ff9b00000000);
	this->a[1] = htonll(0xc0000221);
	printf("%s\n", inet_ntop(10, this->a));
	exit(0);
}
/* EXPECT
2001:db8::1
fe80::214:4fff:fe0b:76c8
::1
::
1:2:3:4:5:6:7:8
1:0:3::6:7:8
1::3:4:5:6:7:8
2001:db8::1:0:0:1
ff02::2
0:0:0:1::
abcd:ef01:2345:6789:abcd:ef01:2345:6789
::ffff:192.0.2.33
::192.0.2.33
64:ff9b::c000:221

 */
