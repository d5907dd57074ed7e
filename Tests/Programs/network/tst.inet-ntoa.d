/* inet_ntoa() and inet_ntop() of IPv4 addresses in network order (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->a = (char *)alloca(4);
	*(uint32_t *)this->a = htonl(0x00000000);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	*(uint32_t *)this->a = htonl(0x7f000001);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	*(uint32_t *)this->a = htonl(0xc0a801fe);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	*(uint32_t *)this->a = htonl(0xffffffff);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	*(uint32_t *)this->a = htonl(0x08080404);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	*(uint32_t *)this->a = htonl(0x64630a09);
	printf("%s %s\n", inet_ntoa(this->a), inet_ntop(2, this->a));
	exit(0);
}
/* EXPECT
0.0.0.0 0.0.0.0
127.0.0.1 127.0.0.1
192.168.1.254 192.168.1.254
255.255.255.255 255.255.255.255
8.8.4.4 8.8.4.4
100.99.10.9 100.99.10.9

 */
