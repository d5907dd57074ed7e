/* speculate() of speculation 0 ends the clause in silence: nothing of its rest is done (builtins.md section 3).
 * OPTIONS: -q */
BEGIN { n = 1; speculate(0); printf("never\n"); n = 2; }
BEGIN { commit(0); }
BEGIN { discard(0); printf("n is %d\n", n); exit(0); }
/* EXPECT
n is 1

 */
