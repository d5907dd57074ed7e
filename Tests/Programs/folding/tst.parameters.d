/* An inline with parameters is a constant where its arguments are.
 * OPTIONS: -q     LANES: interpreter live */
inline int BETWEEN[int x, int low, int high] = x >= low && x <= high;
BEGIN { BETWEEN[5, 1, 9] ? printf("in ") : 1; BETWEEN[50, 1, 9] ? 1 : printf("out\n"); exit(0); }
/* EXPECT
in out

 */
