/* Reserved words are no names.
 * OPTIONS: -x errtags */
BEGIN { trace(switch); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.keyword.d: [D_SYNTAX] line 3: syntax error near "switch"
...
 */
