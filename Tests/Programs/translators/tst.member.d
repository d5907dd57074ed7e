/* A translator computes the members of a struct from a value of another type (d-language.md §12).
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n + 1; y = n * n; };
BEGIN { printf("%d %d\n", xlate <struct point> (7).x, xlate <struct point *> (7)->y); exit(0); }
/* EXPECT
8 49

 */
