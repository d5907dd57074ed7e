/* A value has no address.
 * OPTIONS: -x errtags */
BEGIN { trace(&1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_LVAL.d: [D_ADDROF_LVAL] line 3: unacceptable operand for unary & operator
...
 */
