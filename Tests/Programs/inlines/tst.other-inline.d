/* An inline may use another one.
 * OPTIONS: -q */
inline int twice[int x] = 2 * x;
inline int four[int x] = twice[twice[x]];
BEGIN { printf("%d\n", four[5]); exit(0); }
/* EXPECT
20

 */
