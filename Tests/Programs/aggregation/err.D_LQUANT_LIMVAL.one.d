/* The limit of lquantize() has 32 bits: this is the first number beyond.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 0x80000000); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_LIMVAL.one.d: [D_LQUANT_LIMVAL] line 3: lquantize( ) argument #2 must be a 32-bit quantity
    3 | BEGIN { @ = lquantize(1, 0, 0x80000000); }
      |                             ^~~~~~~~~~
 */
