/* <<= takes integers.
 * OPTIONS: -x errtags */
BEGIN { x = 2; x <<= "text"; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INT.shift_assign.d: [D_OP_INT] line 3: operator <<= requires operands of integral type
    3 | BEGIN { x = 2; x <<= "text"; }
      |                      ^~~~~~
 */
