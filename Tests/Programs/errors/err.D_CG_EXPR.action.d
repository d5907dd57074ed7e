/* An action is a statement, not an operand.
 * OPTIONS: -x errtags */
BEGIN { x = printf("a"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CG_EXPR.action.d: [D_CG_EXPR] line 3: tracing function printf( ) may not be called from a D expression (D program context required)
...
 */
