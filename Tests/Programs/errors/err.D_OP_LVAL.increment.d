/* A number cannot be incremented.
 * OPTIONS: -x errtags */
BEGIN { 7++; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_LVAL.increment.d: [D_OP_LVAL] line 3: operator ++ requires modifiable lvalue as an operand
...
 */
