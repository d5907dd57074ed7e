/* tracemem() records, so commit() comes too late.
 * OPTIONS: -x errtags */
BEGIN { tracemem("abc", 3); commit(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_COMM_DREC.tracemem.d: [D_COMM_DREC] line 3: commit( ) may not follow data-recording action(s)
...
 */
