/* Nor is the operator that makes one.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { xlate <struct point *> (2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CG_DYN.xlate.d: [D_CG_DYN] line 6: expression cannot evaluate to result of a translated pointer
...
 */
