/* An aggregation is no statement.
 * OPTIONS: -x errtags */
BEGIN { @a; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_NULL.d: [D_AGG_NULL] line 3: expression has null effect: @a
...
 */
