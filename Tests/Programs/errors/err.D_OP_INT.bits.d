/* Bits of a text.
 * OPTIONS: -x errtags */
BEGIN { trace("a" & 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INT.bits.d: [D_OP_INT] line 3: operator & requires operands of integral type
...
 */
