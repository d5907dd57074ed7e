/* Nor has the operator itself.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { trace(xlate <struct point *> (1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_DYN.xlate.d: [D_TRACE_DYN] line 6: trace( ) may not be applied to a translated pointer
...
 */
