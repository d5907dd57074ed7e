/* random() uses all 64 bits, rand() 31 or 32.
 * OPTIONS: -q */
BEGIN
{
	this->all = random() | random() | random() | random() | random() | random() | random() | random();
	printf("%d %d\n", (this->all >> 40) != 0, random() != random());
	exit(0);
}
/* EXPECT
1 1

 */
