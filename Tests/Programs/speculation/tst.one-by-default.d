/* There is one speculation unless nspec says otherwise (cli.md section 7.2).
 * OPTIONS: -q */
BEGIN { a = speculation(); b = speculation(); c = speculation(); printf("%d %d %d\n", a, b, c); exit(0); }
/* EXPECT
1 0 0

 */
/* EXPECT-ERR
dtrace: 2 failed speculations (no speculative buffer available)
 */
