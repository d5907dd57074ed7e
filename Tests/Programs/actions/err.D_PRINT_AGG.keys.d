/* Not even one element of an aggregation is a value.
 * OPTIONS: -x errtags */
BEGIN { @calls[pid] = count(); print(@calls[pid]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_AGG.keys.d: [D_PRINT_AGG] line 3: print( ) may not be applied to an aggregation -- did you mean printa()?
...
 */
