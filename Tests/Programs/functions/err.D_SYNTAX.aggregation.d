/* A function does not aggregate (d-language.md section 3).
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { @ = count(); return n; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.aggregation.d: [D_SYNTAX] line 4: actions may not be used in functions
...
 */
