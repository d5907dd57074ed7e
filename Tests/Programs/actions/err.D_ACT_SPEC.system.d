/* A command cannot be taken back.
 * OPTIONS: -x errtags */
BEGIN { speculate(1); system("date"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ACT_SPEC.system.d: [D_ACT_SPEC] line 3: destructive actions may not follow speculate( )
...
 */
