/* speculation() gives the numbers 1 to nspec, and 0 when all are active (builtins.md section 2).
 * OPTIONS: -q -x nspec=3 */
BEGIN { printf("%d %d %d", speculation(), speculation(), speculation()); }
BEGIN { printf(" %d\n", speculation()); exit(0); }
/* EXPECT
1 2 3 0

 */
/* EXPECT-ERR
dtrace: 1 failed speculation (no speculative buffer available)
 */
