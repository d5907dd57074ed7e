/* A translated pointer has no value that could be traced.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { trace(p); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_DYN.d: [D_TRACE_DYN] line 6: trace( ) may not be applied to a translated pointer
...
 */
