/* The constants of libraries are no variables (d-language.md section 14).
 * OPTIONS: -x errtags */
BEGIN { EPERM = 2; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_LVAL.inline.d: [D_OP_LVAL] line 3: operator = requires modifiable lvalue as an operand
...
 */
