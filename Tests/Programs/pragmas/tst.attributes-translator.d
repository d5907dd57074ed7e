/* The word translator means the translator that follows.
 * OPTIONS: -q */
struct point { int x; int y; };
#pragma D attributes Stable/Stable/Common translator
translator struct point < int n > { x = n; };
BEGIN { printf("%d\n", xlate <struct point> (2).x); exit(0); }
/* EXPECT
2

 */
