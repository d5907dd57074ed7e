/* The assignment operators.
 * OPTIONS: -q */
BEGIN
{
	x = 10; x += 5; printf("%d", x);
	x -= 3; printf(" %d", x);
	x *= 4; printf(" %d", x);
	x /= 5; printf(" %d", x);
	x %= 5; printf(" %d", x);
	x <<= 3; printf(" %d", x);
	x >>= 1; printf(" %d", x);
	x |= 3; printf(" %d", x);
	x &= 6; printf(" %d", x);
	x ^= 7; printf(" %d\n", x);
	exit(0);
}
/* EXPECT
15 12 48 9 4 32 16 19 2 5

 */
