/* The limit stays as first given.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10); @ = lquantize(1, 0, 11); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHLIM.d: [D_LQUANT_MATCHLIM] line 3: lquantize( ) limit (argument #2) doesn't match previous declaration: expected 10, found 11
...
 */
