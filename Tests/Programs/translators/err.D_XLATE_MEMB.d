/* A translator defines members of its struct.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { z = n; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_MEMB.d: [D_XLATE_MEMB] line 4: translator member z is not a member of struct point
...
 */
