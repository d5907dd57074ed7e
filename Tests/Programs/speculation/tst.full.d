/* A speculation holds specsize bytes; what does not fit is a speculative drop (errors.md section 5).
 * A record of two integers takes 24 bytes of header, 16 of values and 8 for its speculation: 48.
 * OPTIONS: -q -x specsize=100 */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("%d %d\n", timestamp == 0, 1L); }
BEGIN { speculate(s); printf("%d %d\n", timestamp == 0, 2L); }
BEGIN { speculate(s); printf("%d %d\n", timestamp == 0, 3L); }
BEGIN { speculate(s); printf("%d %d\n", timestamp == 0, 4L); }
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
0 1
0 2

 */
/* EXPECT-ERR
dtrace: 2 speculative drops
 */
