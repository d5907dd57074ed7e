/* speculate() in a branch of an if speaks for that branch only (d-language.md section 8.2).
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN {
  if (s == 1) { speculate(s); printf("speculated\n"); } else { printf("never\n"); }
  printf("not speculated\n");
}
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
not speculated
speculated

 */
