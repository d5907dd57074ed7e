/* An aggregation keeps its function.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); @a = sum(1); exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_REDEF.d: [D_AGG_REDEF] line 3: aggregation redefined: @a
	 current: @a = sum( )
	previous: @a = count( ) : line 3
...
 */
