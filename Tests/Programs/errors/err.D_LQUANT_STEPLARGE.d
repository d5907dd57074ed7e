/* A step larger than the range.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPLARGE.d: [D_LQUANT_STEPLARGE] line 3: lquantize( ) step (argument #3) too large: must have at least one quantization level
...
 */
