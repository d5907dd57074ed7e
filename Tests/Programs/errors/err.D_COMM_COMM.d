/* One commit() in a clause.
 * OPTIONS: -x errtags */
BEGIN { commit(1); commit(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_COMM_COMM.d: [D_COMM_COMM] line 3: commit( ) may not follow commit( )
...
 */
