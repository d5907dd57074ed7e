/* -> takes a pointer.
 * OPTIONS: -x errtags */
struct point { int x, y; };
struct point p;
BEGIN { trace(p->x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_PTR.struct.d: [D_OP_PTR] line 5: operator -> must be applied to a pointer
...
 */
