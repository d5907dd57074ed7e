/* A translated pointer is no key of an array.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { a[p] = 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_KEY_TYPE.array.d: [D_KEY_TYPE] line 6: dynamic expression may not be used as array index: key #1
...
 */
