/* factor^(high + 1) fits 64 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 19, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_MAGTOOBIG.d: [D_LLQUANT_MAGTOOBIG] line 3: llquantize( ) factor (10) raised to power of high magnitude (19) plus 1 overflows 64-bits
...
 */
