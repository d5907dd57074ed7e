/* A character that begins no token.
 * OPTIONS: -x errtags */
BEGIN { trace(1 # 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.character.d: [D_SYNTAX] line 3: syntax error near "#"
...
 */
