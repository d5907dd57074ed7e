/* After commit() nothing may be recorded.
 * OPTIONS: -x errtags */
BEGIN { commit(1); print(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DREC_COMM.print.d: [D_DREC_COMM] line 3: data-recording actions may not follow commit( )
...
 */
