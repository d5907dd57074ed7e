/* An aggregating function belongs to an aggregation.
 * OPTIONS: -x errtags */
BEGIN { x = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CG_EXPR.aggregating.d: [D_CG_EXPR] line 3: aggregating function count( ) may not be called from a D expression (D program context required)
...
 */
