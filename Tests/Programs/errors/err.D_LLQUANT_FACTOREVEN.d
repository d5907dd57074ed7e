/* The steps are a multiple of the factor and divide one of its powers.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, 30); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTOREVEN.d: [D_LLQUANT_FACTOREVEN] line 3: llquantize( ) factor (argument #1) must evenly divide the number of linear steps per magnitude (argument #4), which must evenly divide a power of the factor
...
 */
