/* A fault in a speculating clause takes its record away; the others stay.
 * OPTIONS: -q */
int zero;
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("fine\n"); }
BEGIN { speculate(s); printf("never %d\n", 1 / zero); }
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
fine

 */
