/* speculate() of an inactive speculation ends the clause in silence.
 * OPTIONS: -q */
BEGIN { n = 1; speculate(1); printf("never\n"); n = 2; }
BEGIN { printf("n is %d\n", n); exit(0); }
/* EXPECT
n is 1

 */
