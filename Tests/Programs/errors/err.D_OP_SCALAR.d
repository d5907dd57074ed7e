/* && takes numbers and pointers.
 * OPTIONS: -x errtags */
BEGIN { trace(execname && 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_SCALAR.d: [D_OP_SCALAR] line 3: operator && requires operands of scalar type
...
 */
