/* All assignments agree on the factor, in other clauses too.
 * OPTIONS: -x errtags */
BEGIN { @a = llquantize(1, 10, 0, 6, 10); }
END { @a = llquantize(1, 5, 0, 6, 25); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_FACTORMATCH.clause.d: [D_LLQUANT_FACTORMATCH] line 4: llquantize( ) factor (argument #1) doesn't match previous declaration: expected 10, found 5
    4 | END { @a = llquantize(1, 5, 0, 6, 25); }
      |                          ^
 */
