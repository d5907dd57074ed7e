/* The factor of llquantize() is an unsigned number.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, -10, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORVAL.negative.d: [D_LLQUANT_FACTORVAL] line 3: llquantize( ) argument #1 (factor) must be an unsigned 16-bit quantity
    3 | BEGIN { @ = llquantize(1, -10, 0, 6, 20); }
      |                           ^~~
 */
