/* An inline with parameters is used like an array.
 * OPTIONS: -q */
inline int larger[int a, int b] = a > b ? a : b;
BEGIN { printf("%d %d\n", larger[3, 9], larger[9, 3]); exit(0); }
/* EXPECT
9 9

 */
