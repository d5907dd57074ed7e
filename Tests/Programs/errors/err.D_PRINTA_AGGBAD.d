/* An aggregation that was never assigned.
 * OPTIONS: -x errtags */
BEGIN { printa(@nosuch); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGBAD.d: [D_PRINTA_AGGBAD] line 3: undefined aggregation: @nosuch
...
 */
