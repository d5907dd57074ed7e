/* An output may be what a translator makes of its input.
 * OPTIONS: -q */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
provider cafe { probe moved(int n) : (struct point *n); };
BEGIN { exit(0); }
/* EXPECT

 */
