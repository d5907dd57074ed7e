/* Eight is no octal digit.
 * OPTIONS: -x errtags */
BEGIN { trace(089); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_INT_DIGIT.d: [D_INT_DIGIT] line 3: constant 089 contains invalid digit 8
...
 */
