/* A function is known from its definition on.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { return g(n); }
int g(int n) { return n; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_UNDEF.later.d: [D_FUNC_UNDEF] line 4: undefined function name: g
...
 */
