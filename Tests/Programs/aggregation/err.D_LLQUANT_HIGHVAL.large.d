/* The high magnitude has 16 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 1000000, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_HIGHVAL.large.d: [D_LLQUANT_HIGHVAL] line 3: llquantize( ) argument #3 (high magnitude) must be an unsigned 16-bit quantity
    3 | BEGIN { @ = llquantize(1, 10, 0, 1000000, 20); }
      |                                  ^~~~~~~
 */
