/* Where no translator has the type of the source, one is taken to which it could be passed.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n; };
BEGIN { this->c = (char)9; printf("%d %d\n", xlate <struct point> (this->c).x, xlate <struct point> (1ULL).x); exit(0); }
/* EXPECT
9 1

 */
