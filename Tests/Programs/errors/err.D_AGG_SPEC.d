/* Aggregations come before speculate().
 * OPTIONS: -x errtags */
BEGIN { speculate(1); @ = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_SPEC.d: [D_AGG_SPEC] line 3: aggregating actions may not follow speculate( )
...
 */
