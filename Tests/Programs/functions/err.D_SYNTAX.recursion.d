/* A function may not call itself (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { return n ? n * f(n - 1) : 1; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.recursion.d: [D_SYNTAX] line 4: function f( ) may not call itself
...
 */
