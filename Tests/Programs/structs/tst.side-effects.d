/* The index of a member is evaluated once, whatever the operator.
 * OPTIONS: -q */
struct row { int cell[4]; };
struct row r[int];
BEGIN { i = 1; r[i++].cell[i] += 5; printf("%d %d\n", i, r[1].cell[2]); exit(0); }
/* EXPECT
2 5

 */
