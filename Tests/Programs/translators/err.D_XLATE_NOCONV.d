/* A member that the translator does not define has no value.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
BEGIN { trace(xlate <struct point> (1).y); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_NOCONV.d: [D_XLATE_NOCONV] line 5: translator does not define conversion for member: y
...
 */
