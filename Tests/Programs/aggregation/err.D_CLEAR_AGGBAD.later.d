/* An aggregation must have been assigned further up.
 * OPTIONS: -x errtags */
BEGIN { clear(@later); }
END { @later = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_AGGBAD.later.d: [D_CLEAR_AGGBAD] line 3: undefined aggregation: @later
    3 | BEGIN { clear(@later); }
      |               ^~~~~~
 */
