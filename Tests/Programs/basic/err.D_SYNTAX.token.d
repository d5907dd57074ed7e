/* Two statements without a semicolon between them: the token that cannot stand there is named (errors.md 1).
 * OPTIONS: -x errtags */
BEGIN
{
	trace(1) exit(0);
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.token.d: [D_SYNTAX] line 5: syntax error near "exit"
...
 */
