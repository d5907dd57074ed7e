/* The limit is a constant.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, "10"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_LIMTYPE.d: [D_LQUANT_LIMTYPE] line 3: lquantize( ) argument #2 must be an integer constant
...
 */
