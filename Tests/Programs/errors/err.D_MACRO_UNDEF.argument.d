/* An operand that was not given.
 * OPTIONS: -x errtags */
BEGIN { trace($1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNDEF.argument.d: [D_MACRO_UNDEF] line 3: macro argument $1 is not defined
...
 */
