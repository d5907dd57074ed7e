/* normalize() takes an aggregation.
 * OPTIONS: -x errtags */
BEGIN { normalize(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_AGGARG.d: [D_NORMALIZE_AGGARG] line 3: normalize( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
...
 */
