/* Aggregations print by printa().
 * OPTIONS: -x errtags */
BEGIN { @calls = count(); print(@calls); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_AGG.named.d: [D_PRINT_AGG] line 3: print( ) may not be applied to an aggregation -- did you mean printa()?
...
 */
