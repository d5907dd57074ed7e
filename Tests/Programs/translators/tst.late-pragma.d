/* A program may ask for late=dynamic itself.
 * OPTIONS: -q */
#pragma D option late=dynamic
struct point { int x; };
translator struct point < int n > { x = n + 1; };
BEGIN { printf("%d\n", xlate <struct point> (41).x); exit(0); }
/* EXPECT
42

 */
