/* Base and limit the wrong way round.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 10, 0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MISMATCH.d: [D_LQUANT_MISMATCH] line 3: lquantize( ) base (argument #1) must be less than limit (argument #2)
...
 */
