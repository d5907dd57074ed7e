/* The base is less than the limit: equal is not.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 10, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MISMATCH.equal.d: [D_LQUANT_MISMATCH] line 3: lquantize( ) base (argument #1) must be less than limit (argument #2)
    3 | BEGIN { @ = lquantize(1, 10, 10); }
      |                          ^~
 */
