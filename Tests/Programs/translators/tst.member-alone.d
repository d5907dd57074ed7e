/* A member alone is computed: the one that would fault is not.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n; y = *(int *)0; };
BEGIN { printf("%d\n", xlate <struct point> (3).x); exit(0); }
/* EXPECT
3

 */
