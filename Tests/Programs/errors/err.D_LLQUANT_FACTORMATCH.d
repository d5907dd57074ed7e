/* Parameters stay as first given.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, 0, 6, 20); @ = llquantize(1, 2, 0, 6, 16); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORMATCH.d: [D_LLQUANT_FACTORMATCH] line 3: llquantize( ) factor (argument #1) doesn't match previous declaration: expected 10, found 2
...
 */
