/* The step stays as first given.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10); @ = lquantize(1, 0, 10, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHSTEP.d: [D_LQUANT_MATCHSTEP] line 3: lquantize( ) step (argument #3) doesn't match previous declaration: expected 1, found 2
...
 */
