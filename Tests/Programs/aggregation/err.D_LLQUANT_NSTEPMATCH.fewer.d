/* All assignments agree on the steps: the first counts.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 0, 6, 100); }
END { @a = llquantize(1, 10, 0, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_NSTEPMATCH.fewer.d: [D_LLQUANT_NSTEPMATCH] line 4: llquantize( ) linear steps per magnitude (argument #4) doesn't match previous declaration: expected 100, found 20
    4 | END { @a = llquantize(1, 10, 0, 6, 20); }
      |                                    ^~
 */
