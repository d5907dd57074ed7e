/* An aggregation alone does nothing, with keys neither.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = count(); @a[1]; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_NULL.keys.d: [D_AGG_NULL] line 3: expression has null effect: @a
    3 | BEGIN { @a[1] = count(); @a[1]; }
      |                          ^~~~~
 */
