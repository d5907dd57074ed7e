/* A typedef of the destination makes no other type of it.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
typedef struct point point_t;
translator point_t < int m > { y = m; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_REDECL.typedef.d: [D_XLATE_REDECL] line 6: translator from int to point_t has already been declared
...
 */
