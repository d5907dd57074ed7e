/* A member of a translation may be a key and the operand of an aggregation.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n % 2; y = n; };
BEGIN { @[xlate <struct point> (5).x] = sum(xlate <struct point> (5).y); exit(0); }
/* EXPECT

        1                5
 */
