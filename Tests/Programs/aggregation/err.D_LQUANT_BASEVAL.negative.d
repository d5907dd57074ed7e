/* The base of lquantize() has 32 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, -2147483649, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_BASEVAL.negative.d: [D_LQUANT_BASEVAL] line 3: lquantize( ) argument #1 must be a 32-bit quantity
    3 | BEGIN { @ = lquantize(1, -2147483649, 10); }
      |                          ^~~~~~~~~~~
 */
