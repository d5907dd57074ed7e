/* The step is positive.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10, 0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPTYPE.d: [D_LQUANT_STEPTYPE] line 3: lquantize( ) argument #3 must be a non-zero positive integer constant
...
 */
