/* All assignments to an aggregation agree on the base, whatever the keys.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = lquantize(1, -10, 10); @a[2] = lquantize(1, 0, 10); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHBASE.keys.d: [D_LQUANT_MATCHBASE] line 3: lquantize( ) base (argument #1) doesn't match previous declaration: expected -10, found 0
    3 | BEGIN { @a[1] = lquantize(1, -10, 10); @a[2] = lquantize(1, 0, 10); }
      |                                                             ^
 */
