/* exit() cannot wait for a speculation to be committed.
 * OPTIONS: -x errtags */
BEGIN { this->a = speculation(); speculate(this->a); trace(1); exit(3); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_EXIT_SPEC.status.d: [D_EXIT_SPEC] line 3: exit( ) may not follow speculate( )
    3 | BEGIN { this->a = speculation(); speculate(this->a); trace(1); exit(3); }
      |                                                                ^~~~~~~
 */
