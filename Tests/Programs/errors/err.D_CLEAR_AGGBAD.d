/* An aggregation that was never assigned cannot be cleared.
 * OPTIONS: -x errtags */
BEGIN { clear(@nosuch); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_AGGBAD.d: [D_CLEAR_AGGBAD] line 3: undefined aggregation: @nosuch
...
 */
