/* A text times two.
 * OPTIONS: -x errtags */
BEGIN { trace("a" * 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ARITH.d: [D_OP_ARITH] line 3: operator * requires operands of arithmetic type
...
 */
