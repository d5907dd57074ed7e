/* A parameter hides a variable of its name.
 * OPTIONS: -q */
int x;
inline int next[int x] = x + 1;
BEGIN { x = 10; printf("%d %d\n", next[1], x); exit(0); }
/* EXPECT
2 10

 */
