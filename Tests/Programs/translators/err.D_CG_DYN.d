/* A translated pointer alone is no statement.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { p; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CG_DYN.d: [D_CG_DYN] line 6: expression cannot evaluate to result of a translated pointer
...
 */
