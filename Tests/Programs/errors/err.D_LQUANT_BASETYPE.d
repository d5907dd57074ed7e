/* The base is a constant.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, arg0, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_BASETYPE.d: [D_LQUANT_BASETYPE] line 3: lquantize( ) argument #1 must be an integer constant
...
 */
