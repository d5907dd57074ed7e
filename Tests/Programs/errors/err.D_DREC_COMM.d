/* Nothing is recorded after commit().
 * OPTIONS: -x errtags */
BEGIN { commit(1); trace(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DREC_COMM.d: [D_DREC_COMM] line 3: data-recording actions may not follow commit( )
...
 */
