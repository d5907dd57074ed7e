/* The step has 16 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 100000, 70000); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPVAL.d: [D_LQUANT_STEPVAL] line 3: lquantize( ) argument #3 must be a 16-bit quantity
...
 */
