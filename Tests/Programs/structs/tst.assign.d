/* Assignment copies the whole struct: later changes of one do not show in the other.
 * OPTIONS: -q */
struct point { int x, y; };
struct point a, b;
BEGIN { a.x = 1; a.y = 2; b = a; a.x = 10; printf("%d %d, %d %d\n", a.x, a.y, b.x, b.y); exit(0); }
/* EXPECT
10 2, 1 2

 */
