/* One firing commits one speculation, even if the second is another one.
 * OPTIONS: -x errtags */
BEGIN { this->a = speculation(); commit(this->a); commit(this->a + 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_COMM_COMM.two.d: [D_COMM_COMM] line 3: commit( ) may not follow commit( )
    3 | BEGIN { this->a = speculation(); commit(this->a); commit(this->a + 1); }
      |                                                   ^~~~~~~~~~~~~~~~~~~
 */
