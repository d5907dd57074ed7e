/* A signal cannot be taken back.
 * OPTIONS: -x errtags */
BEGIN { speculate(1); raise(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ACT_SPEC.raise.d: [D_ACT_SPEC] line 3: destructive actions may not follow speculate( )
...
 */
