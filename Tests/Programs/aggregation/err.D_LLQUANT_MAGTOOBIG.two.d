/* 2 to the 64th does not fit in 64 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 2, 0, 63, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_MAGTOOBIG.two.d: [D_LLQUANT_MAGTOOBIG] line 3: llquantize( ) factor (2) raised to power of high magnitude (63) plus 1 overflows 64-bits
    3 | BEGIN { @ = llquantize(1, 2, 0, 63, 2); }
      |                                 ^~
 */
