/* speculate() may not be called in a loop, however deep in branches (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { while (1) { if (pid) { if (1) speculate(1); } } }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.speculate.d: [D_SYNTAX] line 4: speculate( ) may not be called in a loop
...
 */
