/* An aggregation is not traced.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); trace(@a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_AGG.d: [D_TRACE_AGG] line 3: trace( ) may not be applied to an aggregation
...
 */
