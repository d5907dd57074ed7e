/* Operators do not take a translated pointer.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { trace(p + 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_DYN.d: [D_OP_DYN] line 6: operator + operands cannot be of dynamic type
...
 */
