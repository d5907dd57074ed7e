/* speculate() comes before commit().
 * OPTIONS: -x errtags */
BEGIN { commit(1); speculate(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SPEC_COMM.d: [D_SPEC_COMM] line 3: speculate( ) may not follow commit( )
...
 */
