/* trace() takes values; printa() prints aggregations, also with keys.
 * OPTIONS: -x errtags */
BEGIN { @calls[execname] = count(); trace(@calls[execname]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_AGG.keys.d: [D_TRACE_AGG] line 3: trace( ) may not be applied to an aggregation
    3 | BEGIN { @calls[execname] = count(); trace(@calls[execname]); }
      |                                           ^~~~~~~~~~~~~~~~ printa() prints aggregations
 */
