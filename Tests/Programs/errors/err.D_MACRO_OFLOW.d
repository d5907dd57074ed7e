/* An operand of 65 bits.
 * OPTIONS: -x errtags        ARGS: 18446744073709551616 */
BEGIN { trace($1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_OFLOW.d: [D_MACRO_OFLOW] line 3: macro argument $1 constant 18446744073709551616 results in integer overflow
...
 */
