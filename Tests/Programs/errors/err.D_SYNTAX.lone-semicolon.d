/* A clause is not followed by a semicolon.
 * OPTIONS: -x errtags */
BEGIN { exit(0); };
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.lone-semicolon.d: [D_SYNTAX] line 3: syntax error near ";"
...
 */
