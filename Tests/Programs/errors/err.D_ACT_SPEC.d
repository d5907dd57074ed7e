/* Destructive actions are not speculative.
 * OPTIONS: -x errtags */
BEGIN { speculate(1); stop(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ACT_SPEC.d: [D_ACT_SPEC] line 3: destructive actions may not follow speculate( )
...
 */
