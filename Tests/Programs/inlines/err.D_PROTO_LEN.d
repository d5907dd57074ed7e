/* An inline is used with as many arguments as it has parameters.
 * OPTIONS: -x errtags */
inline int total[int a, int b] = a + b;
BEGIN { trace(total[1]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.d: [D_PROTO_LEN] line 4: total[ ] prototype mismatch: 1 key passed, 2 expected
...
 */
