/* The first assignment of a struct makes a variable of its type.
 * OPTIONS: -q */
struct point { int x, y; };
struct point p;
BEGIN { p.x = 7; this->copy = p; copies[3] = this->copy; printf("%d %d\n", this->copy.x, copies[3].x); exit(0); }
/* EXPECT
7 7

 */
