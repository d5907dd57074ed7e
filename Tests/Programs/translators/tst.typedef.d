/* A struct may be named by its typedef in translator and xlate.
 * OPTIONS: -q */
struct point { int x; int y; };

typedef struct point point_t;
translator point_t < int n > { x = n; y = n + 1; };
BEGIN { printf("%d %d\n", xlate <point_t> (1).y, xlate <struct point *> (2)->y); exit(0); }
/* EXPECT
2 3

 */
