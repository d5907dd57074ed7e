/* trunc() takes the aggregation before the number.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); trunc(5, @a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_AGGARG.number.d: [D_TRUNC_AGGARG] line 3: trunc( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
    3 | BEGIN { @a = count(); trunc(5, @a); }
      |                             ^
 */
