/* A global variable is zero before it is assigned, and has one value in all clauses.
 * OPTIONS: -q */
int x;
BEGIN { printf("%d\n", x); x = 6; }
BEGIN { x *= 7; printf("%d\n", x); exit(0); }
/* EXPECT
0
42

 */
