/* A pointer can only be moved over what has a size.
 * OPTIONS: -x errtags */
struct later;
BEGIN { trace((struct later *)arg0 + 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_VFPTR.forward.d: [D_OP_VFPTR] line 4: operator + requires an operand of known size
...
 */
