/* denormalize() takes an aggregation too.
 * OPTIONS: -x errtags */
BEGIN { denormalize("text"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_AGGARG.denormalize.d: [D_NORMALIZE_AGGARG] line 3: denormalize( ) argument #1 is incompatible with prototype:
	prototype: aggregation
	 argument: string
    3 | BEGIN { denormalize("text"); }
      |                     ^~~~~~
 */
