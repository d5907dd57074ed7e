/* Declarations have no initial values.
 * OPTIONS: -x errtags */
int x = 3;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.initial-value.d: [D_SYNTAX] line 3: syntax error near "="
...
 */
