/* A parameter is a value, not a variable.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { n = 1; return n; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_LVAL.parameter.d: [D_OP_LVAL] line 4: operator = requires modifiable lvalue as an operand
...
 */
