/* The base has 32 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0x100000000, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_BASEVAL.d: [D_LQUANT_BASEVAL] line 3: lquantize( ) argument #1 must be a 32-bit quantity
...
 */
