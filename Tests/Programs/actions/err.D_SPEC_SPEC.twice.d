/* One speculation a clause.
 * OPTIONS: -x errtags */
BEGIN { speculate(1); speculate(2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SPEC_SPEC.twice.d: [D_SPEC_SPEC] line 3: speculate( ) may not follow speculate( )
...
 */
