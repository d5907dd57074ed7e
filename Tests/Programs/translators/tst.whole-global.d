/* A struct in a global variable may be a translated one.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n; y = -n; };
struct point p;
BEGIN { p = xlate <struct point> (6); }
BEGIN { printf("%d %d\n", p.x, p.y); exit(0); }
/* EXPECT
6 -6

 */
