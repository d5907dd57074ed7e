/* A translated pointer is no key of an aggregation.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { @[1, p] = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_KEY_TYPE.aggregation.d: [D_KEY_TYPE] line 6: dynamic expression may not be used as aggregation index: key #2
...
 */
