/* Members, inlines and user functions within each other, each with variables of its own.
 * OPTIONS: -q -x extensions */
int twice(int n) { return n + n; }
inline int more[int n] = twice(n + 1) + n;
struct point { int x; int y; };
translator struct point < int n > { x = more[twice(n)] + more[n + 2]; y = xlate <struct point> (n + 1).x + more[n]; };
BEGIN
{
	printf("%d %d\n", xlate <struct point> (1).x, more[xlate <struct point> (twice(2)).y + 1] + more[3]);
	exit(0);
}

/* EXPECT
19 223

 */
