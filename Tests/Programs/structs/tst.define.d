/* A struct is defined at the outermost level and used by its tag (d-language.md §3).
 * OPTIONS: -q */
struct point { int x, y; };
struct point p;
BEGIN { p.x = 3; p.y = -4; printf("%d %d\n", p.x, p.y); exit(0); }
/* EXPECT
3 -4

 */
