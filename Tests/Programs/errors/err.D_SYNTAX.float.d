/* D has no floating-point constants.
 * OPTIONS: -x errtags */
BEGIN { trace(1.5); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.float.d: [D_SYNTAX] line 3: floating-point constants are not permitted
...
 */
