/* With a condition that is no constant an action is still no operand (errors.md §2).
 * LANES: interpreter live */
BEGIN { x = 1; x ? printf("a") : 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_ACT.variable.d: line 3: action cannot be used in a conditional context
...
 */
