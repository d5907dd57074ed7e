/* trunc() takes an aggregation that exists.
 * OPTIONS: -x errtags */
BEGIN { trunc(@a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_AGGBAD.d: [D_TRUNC_AGGBAD] line 3: undefined aggregation: @a
...
 */
