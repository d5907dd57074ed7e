/* What one generation of a speculation has recorded is no burden of the next.
 * OPTIONS: -q -x specsize=64 */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("%d\n", 1L); }
BEGIN { discard(s); s = speculation(); }
BEGIN { speculate(s); printf("%d\n", 2L); }
BEGIN { commit(s); s = speculation(); }
BEGIN { speculate(s); printf("%d\n", 3L); }
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
2
3

 */
