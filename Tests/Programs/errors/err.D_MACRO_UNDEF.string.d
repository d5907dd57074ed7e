/* An operand that was not given, as a string.
 * OPTIONS: -x errtags        ARGS: 1 */
BEGIN { trace($$2); trace($1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNDEF.string.d: [D_MACRO_UNDEF] line 3: macro argument $$2 is not defined
...
 */
