/* A speculation that has ended can be had again, and does not give back what it was.
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("first, discarded\n"); }
BEGIN { discard(s); s = speculation(); printf("again %d\n", s); }
BEGIN { speculate(s); printf("second, committed\n"); }
BEGIN { commit(s); }
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("third, left alone\n"); }
BEGIN { exit(0); }
/* EXPECT
again 1
second, committed

 */
