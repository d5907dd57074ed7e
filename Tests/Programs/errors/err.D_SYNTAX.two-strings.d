/* Strings side by side are not joined.
 * OPTIONS: -x errtags */
BEGIN { trace("a" "b"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.two-strings.d: [D_SYNTAX] line 3: syntax error near ""b""
...
 */
