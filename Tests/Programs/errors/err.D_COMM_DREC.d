/* commit() comes before what records.
 * OPTIONS: -x errtags */
BEGIN { trace(1); commit(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_COMM_DREC.d: [D_COMM_DREC] line 3: commit( ) may not follow data-recording action(s)
...
 */
