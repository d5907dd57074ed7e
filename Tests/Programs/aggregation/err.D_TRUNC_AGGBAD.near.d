/* trunc() of a misspelt aggregation.
 * OPTIONS: -x errtags */
BEGIN { @calls = count(); trunc(@call, 5); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_AGGBAD.near.d: [D_TRUNC_AGGBAD] line 3: undefined aggregation: @call
    3 | BEGIN { @calls = count(); trunc(@call, 5); }
      |                                 ^~~~~ did you mean @calls?
 */
