/* All assignments to an aggregation agree on the limit, in other clauses too.
 * OPTIONS: -x errtags */
BEGIN { @a = lquantize(1, 0, 100, 10); }
END { @a = lquantize(1, 0, 200, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHLIM.clause.d: [D_LQUANT_MATCHLIM] line 4: lquantize( ) limit (argument #2) doesn't match previous declaration: expected 100, found 200
    4 | END { @a = lquantize(1, 0, 200, 10); }
      |                            ^~~
 */
