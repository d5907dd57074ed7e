/* A call must be closed.
 * OPTIONS: -x errtags */
BEGIN { trace(1
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.open-parenthesis.d: [D_SYNTAX] line 8: end-of-file encountered before matching )
...
 */
