/* All assignments agree on the high magnitude: the first counts.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 0, 9, 20); }
END { @a = llquantize(1, 10, 0, 3, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_HIGHMATCH.down.d: [D_LLQUANT_HIGHMATCH] line 4: llquantize( ) high magnitude (argument #3) doesn't match previous declaration: expected 9, found 3
    4 | END { @a = llquantize(1, 10, 0, 3, 20); }
      |                                 ^
 */
