/* All assignments agree on the high magnitude.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 0, 6, 20); }
END { @a = llquantize(1, 10, 0, 7, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_HIGHMATCH.up.d: [D_LLQUANT_HIGHMATCH] line 4: llquantize( ) high magnitude (argument #3) doesn't match previous declaration: expected 6, found 7
    4 | END { @a = llquantize(1, 10, 0, 7, 20); }
      |                                 ^
 */
