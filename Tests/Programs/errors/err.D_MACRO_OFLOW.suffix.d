/* An operand that begins with a digit is a number.
 * OPTIONS: -x errtags        ARGS: 4k */
BEGIN { trace($1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_OFLOW.suffix.d: [D_MACRO_OFLOW] line 3: macro argument $1 constant 4k results in integer overflow
...
 */
