/* There must be a translator for the two types.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
BEGIN { trace(xlate <struct point> (execname).x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_NONE.d: [D_XLATE_NONE] line 5: cannot translate from "string" to "struct point"
...
 */
