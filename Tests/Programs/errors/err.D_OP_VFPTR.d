/* void has no size to count in.
 * OPTIONS: -x errtags */
BEGIN { trace((void *)1 + 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_VFPTR.d: [D_OP_VFPTR] line 3: operator + requires an operand of known size
...
 */
