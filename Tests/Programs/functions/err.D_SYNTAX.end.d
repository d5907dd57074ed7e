/* Each way through a function with a value ends with return.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { if (n) { return 1; } }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.end.d: [D_SYNTAX] line 4: function f( ) may end without return
...
 */
