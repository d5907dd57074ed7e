/* normalize() takes an aggregation that exists.
 * OPTIONS: -x errtags */
BEGIN { normalize(@a, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_AGGBAD.d: [D_NORMALIZE_AGGBAD] line 3: undefined aggregation: @a
...
 */
