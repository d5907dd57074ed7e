/* The earlier use is named with its line.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); }
END { @a = max(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_REDEF.lines.d: [D_AGG_REDEF] line 4: aggregation redefined: @a
	 current: @a = max( )
	previous: @a = count( ) : line 3
...
 */
