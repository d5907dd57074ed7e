/* Clauses of one probe run in program order.
 * OPTIONS: -q */
BEGIN { printf("1\n"); }
BEGIN { printf("2\n"); }
BEGIN { printf("3\n"); exit(0); }
/* EXPECT
1
2
3

 */
