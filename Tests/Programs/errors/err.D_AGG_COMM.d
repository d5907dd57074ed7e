/* Aggregations come before commit().
 * OPTIONS: -x errtags */
BEGIN { commit(1); @ = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_COMM.d: [D_AGG_COMM] line 3: aggregating actions may not follow commit( )
...
 */
