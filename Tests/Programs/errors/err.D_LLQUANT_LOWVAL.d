/* Magnitudes are not negative.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, -1, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_LOWVAL.d: [D_LLQUANT_LOWVAL] line 3: llquantize( ) argument #2 (low magnitude) must be an unsigned 16-bit quantity
...
 */
