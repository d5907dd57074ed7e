/* Without a step it is 1: 65,536 levels are one too many.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 65536); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPSMALL.default.d: [D_LQUANT_STEPSMALL] line 3: lquantize( ) step (argument #3) too small: number of quantization levels must be a 16-bit quantity
    3 | BEGIN { @ = lquantize(1, 0, 65536); }
      |                             ^~~~~
 */
