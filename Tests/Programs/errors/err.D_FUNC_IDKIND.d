/* A variable cannot be called.
 * OPTIONS: -x errtags */
BEGIN { x = 1; x(2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_FUNC_IDKIND.d: [D_FUNC_IDKIND] line 3: scalar 'x' may not be referenced as a function
...
 */
