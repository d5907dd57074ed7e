/* clear() takes an aggregation.
 * OPTIONS: -x errtags */
BEGIN { clear(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_AGGARG.d: [D_CLEAR_AGGARG] line 3: clear( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
...
 */
