/* The result of an operator has no address.
 * OPTIONS: -x errtags */
BEGIN { x = 1; trace(&(x + 1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_LVAL.sum.d: [D_ADDROF_LVAL] line 3: unacceptable operand for unary & operator
    3 | BEGIN { x = 1; trace(&(x + 1)); }
      |                       ^~~~~~~
 */
