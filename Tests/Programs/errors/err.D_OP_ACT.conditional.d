/* An action is no operand of ?:.
 * OPTIONS: -x errtags */
BEGIN { pid ? trace(2) : trace(3); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ACT.conditional.d: [D_OP_ACT] line 3: action cannot be used in a conditional context
...
 */
