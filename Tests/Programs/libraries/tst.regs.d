/* uregs[] has names for its indices; old names stand for new ones (providers.md section 19).
 * OPTIONS: -q */
BEGIN { printf("%d %d %d %d\n", R_R15, R_RIP, R_PC == R_RIP, R_SP == R_RSP); exit(0); }
/* EXPECT
0 16 1 1

 */
