/* Speculations with bufpolicy=ring: what was committed among the records that are kept.
 * OPTIONS: -q -x bufpolicy=ring        LANES: live vm */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("first\n"); }
BEGIN { commit(s); }
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("never\n"); }
BEGIN { discard(s); }
BEGIN { printf("last\n"); exit(0); }
/* EXPECT
first
last

 */
