/* Only the last operand must be used (cli.md §1).
 * ARGS: 1 2 3     LANES: live */
BEGIN { exit($2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNUSED.last-only.d: extraneous argument '3' ($3 is not referenced)
 */
