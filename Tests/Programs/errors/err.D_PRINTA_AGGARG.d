/* printa() takes aggregations.
 * OPTIONS: -x errtags */
BEGIN { printa("%d", 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGARG.d: [D_PRINTA_AGGARG] line 3: printa( ) argument #2 is incompatible with prototype:
	prototype: aggregation
	 argument: int
...
 */
