/* A translator that uses itself never comes to an end: the error comes in time.
 * OPTIONS: -x errtags */
struct point { int x; };
translator struct point < int n > { x = xlate <struct point> (n).x; };
BEGIN { trace(xlate <struct point> (3).x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.recursion.d: [D_UNKNOWN] line 4: inlines and translators that use each other nest more than 50 levels deep
...
 */
