/* uuidstr() of 16 bytes (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->u = (uint64_t *)alloca(16);
	this->u[0] = htonll(0xf1e2d3c4b5a6978);
	this->u[1] = htonll(0x8796a5b4c3d2e1f0);
	printf("%s\n", uuidstr(this->u));
	exit(0);
}
/* EXPECT
0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0

 */
