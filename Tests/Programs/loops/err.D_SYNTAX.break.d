/* There is no break in D (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { while (1) { break; } }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.break.d: [D_SYNTAX] line 4: syntax error near "break"
...
 */
