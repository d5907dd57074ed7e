/* An operand that the program does not use.
 * ARGS: extra        OPTIONS: -x errtags */
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNUSED.d: [D_MACRO_UNUSED] extraneous argument 'extra' ($1 is not referenced)
 */
