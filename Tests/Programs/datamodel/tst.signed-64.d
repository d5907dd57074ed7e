/* What the kernel counts in 64 bits is not cut: timestamps, arg0, uint64_t.
 * OPTIONS: -q -32 */
BEGIN
{
	printf("%d %d %d\n", sizeof (timestamp), sizeof (arg0), walltimestamp > 1000000000000000000);
	this->t = walltimestamp;
	printf("%d\n", this->t > 1000000000000000000);
	exit(0);
}

/* EXPECT
8 8 1
1

 */
