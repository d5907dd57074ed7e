/* Speculations are independent of each other.
 * OPTIONS: -q -x nspec=2 */
BEGIN { a = speculation(); b = speculation(); }
BEGIN { speculate(a); printf("a1\n"); }
BEGIN { speculate(b); printf("b1\n"); }
BEGIN { speculate(a); printf("a2\n"); }
BEGIN { speculate(b); printf("b2\n"); }
BEGIN { commit(b); }
BEGIN { commit(a); }
BEGIN { exit(0); }
/* EXPECT
b1
b2
a1
a2

 */
