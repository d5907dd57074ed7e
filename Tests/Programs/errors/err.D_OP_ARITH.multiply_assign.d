/* *= takes numbers.
 * OPTIONS: -x errtags */
BEGIN { x = 2; x *= "text"; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ARITH.multiply_assign.d: [D_OP_ARITH] line 3: operator *= requires operands of arithmetic type
    3 | BEGIN { x = 2; x *= "text"; }
      |                     ^~~~~~
 */
