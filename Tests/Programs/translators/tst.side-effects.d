/* A member whose expression changes something does so at each use.
 * OPTIONS: -q */
int calls;
struct point { int x; };
translator struct point < int n > { x = n + calls++; };
BEGIN
{
	printf("%d ", xlate <struct point> (10).x);
	printf("%d ", xlate <struct point> (10).x + xlate <struct point> (100).x);
	printf("%d\n", calls);
	exit(0);
}

/* EXPECT
10 113 3

 */
