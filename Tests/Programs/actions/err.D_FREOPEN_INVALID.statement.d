/* Nor later in a clause.
 * OPTIONS: -x errtags */
BEGIN { trace(1); freopen("<freopen-default>"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FREOPEN_INVALID.statement.d: [D_FREOPEN_INVALID] line 3: freopen( ) argument #1 cannot be "<freopen-default>"
...
 */
