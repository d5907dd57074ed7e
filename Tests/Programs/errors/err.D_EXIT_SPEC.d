/* exit() is not speculative.
 * OPTIONS: -x errtags */
BEGIN { speculate(1); exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_EXIT_SPEC.d: [D_EXIT_SPEC] line 3: exit( ) may not follow speculate( )
...
 */
