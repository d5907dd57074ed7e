/* trunc() takes an aggregation.
 * OPTIONS: -x errtags */
BEGIN { trunc("x"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_AGGARG.d: [D_TRUNC_AGGARG] line 3: trunc( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: string
...
 */
