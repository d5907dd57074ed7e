/* An action is no operand of a comma.
 * OPTIONS: -x errtags */
BEGIN { (1, trace(2)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ACT.comma.d: [D_OP_ACT] line 3: operator , operands cannot be actions
...
 */
