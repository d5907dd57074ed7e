/* The factor has 16 bits.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 70000, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORVAL.d: [D_LLQUANT_FACTORVAL] line 3: llquantize( ) argument #1 (factor) must be an unsigned 16-bit quantity
...
 */
