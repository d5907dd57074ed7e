/* A constant divided by the constant zero.
 * OPTIONS: -x errtags */
BEGIN { trace(1 / 0); exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DIV_ZERO.constant.d: [D_DIV_ZERO] line 3: expression contains division by zero
...
 */
