/* exit() may not be called in a loop (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { for (;;) exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.exit.d: [D_SYNTAX] line 4: exit( ) may not be called in a loop
...
 */
