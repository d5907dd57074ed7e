/* There are at most 65535 levels.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 100000, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPSMALL.d: [D_LQUANT_STEPSMALL] line 3: lquantize( ) step (argument #3) too small: number of quantization levels must be a 16-bit quantity
...
 */
