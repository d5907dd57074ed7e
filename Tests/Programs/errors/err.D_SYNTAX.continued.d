/* A backslash at the end of a line continues it; lines are counted all the same.
 * OPTIONS: -x errtags */
BEGIN \
{ \
	trace(+); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.continued.d: [D_SYNTAX] line 5: syntax error near ")"
...
 */
