/* A whole struct is translated only if every member is defined.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
BEGIN { this->p = xlate <struct point> (1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_NOCONV.whole.d: [D_XLATE_NOCONV] line 5: translator does not define conversion for member: y
...
 */
