/* All assignments agree on the low magnitude.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 0, 6, 20); }
END { @a = llquantize(1, 10, 1, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_LOWMATCH.up.d: [D_LLQUANT_LOWMATCH] line 4: llquantize( ) low magnitude (argument #2) doesn't match previous declaration: expected 0, found 1
    4 | END { @a = llquantize(1, 10, 1, 6, 20); }
      |                              ^
 */
