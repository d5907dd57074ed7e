/* A function holds no actions (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { trace(n); return n; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.action.d: [D_SYNTAX] line 4: actions may not be used in functions
...
 */
