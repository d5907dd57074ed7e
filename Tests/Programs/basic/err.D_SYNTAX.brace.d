/* A clause without its closing brace. */
BEGIN
{
	trace(1);
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_SYNTAX.brace.d: line *: *
...
 */
