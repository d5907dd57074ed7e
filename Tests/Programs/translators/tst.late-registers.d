/* What waits in registers for a member's value survives, the member uses them as it likes.
 * OPTIONS: -q */
struct point { int x; int y; };
translator struct point < int n > {
	x = n;
	y = n * (n + (n * (n + (n * (n + 1)))));
};
BEGIN
{
	this->a = 1 + (2 * (3 + (4 * (5 + xlate <struct point> (2).y)))) + xlate <struct point> (3).y * 10;
	printf("%d %d\n", this->a, xlate <struct point> (xlate <struct point> (2).y).x);
	exit(0);
}

/* EXPECT
1775 36

 */
