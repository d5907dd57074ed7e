/* The high magnitude is above the low one.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 6, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_MAGRANGE.d: [D_LLQUANT_MAGRANGE] line 3: llquantize( ) high magnitude (argument #3) must be greater than low magnitude (argument #2)
...
 */
