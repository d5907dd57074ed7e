/* The limit of lquantize() has 32 bits, a time in nanoseconds often more.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(timestamp, 0, 10000000000, 1000000000); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_LIMVAL.large.d: [D_LQUANT_LIMVAL] line 3: lquantize( ) argument #2 must be a 32-bit quantity
    3 | BEGIN { @ = lquantize(timestamp, 0, 10000000000, 1000000000); }
      |                                     ^~~~~~~~~~~
 */
