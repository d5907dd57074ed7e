/* User functions are an extension.
 * OPTIONS: -x errtags */
int twice(int x) { return x * 2; }
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.function.d: [D_SYNTAX] line 3: function definition requires -x extensions
...
 */
