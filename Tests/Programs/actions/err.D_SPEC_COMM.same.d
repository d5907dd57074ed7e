/* What was committed takes no more records.
 * OPTIONS: -x errtags */
BEGIN { this->a = speculation(); commit(this->a); speculate(this->a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SPEC_COMM.same.d: [D_SPEC_COMM] line 3: speculate( ) may not follow commit( )
    3 | BEGIN { this->a = speculation(); commit(this->a); speculate(this->a); }
      |                                                   ^~~~~~~~~~~~~~~~~~
 */
