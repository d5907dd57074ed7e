/* Records of the firing that called exit() are kept, those of its later clauses too (builtins.md section 3).
 * OPTIONS: -q */
BEGIN { printf("1\n"); exit(0); printf("2\n"); }
BEGIN { printf("3\n"); }
/* EXPECT
1
2
3

 */
