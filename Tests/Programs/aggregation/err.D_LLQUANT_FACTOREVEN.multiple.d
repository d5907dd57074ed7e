/* The steps are a multiple of the factor.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, 25); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTOREVEN.multiple.d: [D_LLQUANT_FACTOREVEN] line 3: llquantize( ) factor (argument #1) must evenly divide the number of linear steps per magnitude (argument #4), which must evenly divide a power of the factor
    3 | BEGIN { @ = llquantize(1, 10, 0, 6, 25); }
      |                                     ^~
 */
