/* A statement needs its semicolon.
 * OPTIONS: -x errtags */
BEGIN
{
	trace(1)
	trace(2);
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.near.d: [D_SYNTAX] line 6: syntax error near "trace"
...
 */
