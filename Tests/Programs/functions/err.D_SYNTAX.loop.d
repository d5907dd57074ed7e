/* A function is an expression: it holds no loops.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { while (n) { this->i++; } return 1; }
BEGIN { trace(f(3)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.loop.d: [D_SYNTAX] line 4: loops may not be used in functions
...
 */
