/* All assignments to an aggregation agree on the step.
 * OPTIONS: -x errtags */
BEGIN { @a = lquantize(1, 0, 100, 10); @a = lquantize(1, 0, 100, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_MATCHSTEP.both.d: [D_LQUANT_MATCHSTEP] line 3: lquantize( ) step (argument #3) doesn't match previous declaration: expected 10, found 20
    3 | BEGIN { @a = lquantize(1, 0, 100, 10); @a = lquantize(1, 0, 100, 20); }
      |                                                                  ^~
 */
