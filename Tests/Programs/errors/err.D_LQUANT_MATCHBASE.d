/* The base stays as first given.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10); @ = lquantize(1, 1, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHBASE.d: [D_LQUANT_MATCHBASE] line 3: lquantize( ) base (argument #1) doesn't match previous declaration: expected 0, found 1
...
 */
