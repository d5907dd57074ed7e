/* denormalize() of an aggregation that nothing is assigned to.
 * OPTIONS: -x errtags */
BEGIN { @total = sum(1); denormalize(@totals); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_AGGBAD.denormalize.d: [D_NORMALIZE_AGGBAD] line 3: undefined aggregation: @totals
    3 | BEGIN { @total = sum(1); denormalize(@totals); }
      |                                      ^~~~~~~ did you mean @total?
 */
