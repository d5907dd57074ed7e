/* A number cannot be assigned.
 * OPTIONS: -x errtags */
BEGIN { 1 = 2; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_LVAL.d: [D_OP_LVAL] line 3: operator = requires modifiable lvalue as an operand
...
 */
