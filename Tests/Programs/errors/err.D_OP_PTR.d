/* -> takes a pointer.
 * OPTIONS: -x errtags */
BEGIN { x = 1; trace(x->y); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_PTR.d: [D_OP_PTR] line 3: operator -> must be applied to a pointer
...
 */
