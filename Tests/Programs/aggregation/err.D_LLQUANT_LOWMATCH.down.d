/* All assignments agree on the low magnitude: the first counts.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 3, 6, 20); }
END { @a = llquantize(1, 10, 2, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_LOWMATCH.down.d: [D_LLQUANT_LOWMATCH] line 4: llquantize( ) low magnitude (argument #2) doesn't match previous declaration: expected 3, found 2
    4 | END { @a = llquantize(1, 10, 2, 6, 20); }
      |                              ^
 */
