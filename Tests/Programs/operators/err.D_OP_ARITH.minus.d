/* A minus sign takes a number.
 * OPTIONS: -x errtags */
BEGIN { trace(-execname); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ARITH.minus.d: [D_OP_ARITH] line 3: operator - requires an operand of arithmetic type
    3 | BEGIN { trace(-execname); }
      |                ^~~~~~~~
 */
