/* Members are computed anew in each iteration of a loop.
 * OPTIONS: -q -x extensions */
struct point { int x; string name; };
translator struct point < int n > { x = n * n; name = n == 2 ? "two" : "other"; };
BEGIN
{
	for (this->i = 1; this->i < 4; this->i++)
		printf("%d %s\n", xlate <struct point> (this->i).x, xlate <struct point> (this->i).name);
	exit(0);
}

/* EXPECT
1 other
4 two
9 other

 */
