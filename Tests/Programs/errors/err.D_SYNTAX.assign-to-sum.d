/* What is assigned to is no sum.
 * OPTIONS: -x errtags */
BEGIN { a + b = 3; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.assign-to-sum.d: [D_SYNTAX] line 3: syntax error near "="
...
 */
