/* An argument is evaluated once.
 * OPTIONS: -q */
inline int cube[int x] = x * x * x;
BEGIN { n = 2; printf("%d ", cube[n++]); printf("%d\n", n); exit(0); }
/* EXPECT
8 3

 */
