/* -n and -s in the order given: globals go from one program to the next, clauses run in that order (cli.md §1).
 * OPTIONS: -q -n 'BEGIN { x = 4; printf("first "); }'     LANES: live */
BEGIN { printf("%d\n", x); exit(0); }
/* EXPECT
first 4

 */
