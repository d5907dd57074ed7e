/* A declaration must end in a semicolon.
 * OPTIONS: -x errtags */
BEGIN { exit(0); }
int x
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.end-of-input.d: [D_SYNTAX] line 9: syntax error near end of input
...
 */
