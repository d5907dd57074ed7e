/* One declaration, several variables: the struct is defined once.
 * OPTIONS: -q */
struct point { int x, y; } p, q, *r;
BEGIN { p.x = 1; q = p; r = (struct point *)0; printf("%d %d\n", q.x, r == 0); exit(0); }
/* EXPECT
1 1

 */
