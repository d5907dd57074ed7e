/* The source is evaluated once, however often the member names it.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n + n + n; y = n; };
BEGIN { i = 5; printf("%d ", xlate <struct point> (i++).x); printf("%d\n", i); exit(0); }
/* EXPECT
15 6

 */
