/* Actions are statements, not values.
 * OPTIONS: -x errtags */
BEGIN { x = speculate(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CG_EXPR.speculate.d: [D_CG_EXPR] line 3: tracing function speculate( ) may not be called from a D expression (D program context required)
...
 */
