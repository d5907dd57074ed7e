/* discard() may follow what a clause records: that goes to the principal buffer.
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("never\n"); }
BEGIN { printf("before, "); discard(s); printf("after\n"); }
BEGIN { exit(0); }
/* EXPECT
before, after

 */
