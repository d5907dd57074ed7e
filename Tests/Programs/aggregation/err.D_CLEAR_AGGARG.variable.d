/* clear() takes an aggregation, not a variable of that name.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); a = 1; clear(a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_AGGARG.variable.d: [D_CLEAR_AGGARG] line 3: clear( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: int
    3 | BEGIN { @a = count(); a = 1; clear(a); }
      |                                    ^ the aggregation is written @a
 */
