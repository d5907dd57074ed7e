/* The comma operator gives the right operand.
 * OPTIONS: -q */
BEGIN { x = (1, 2); printf("%d\n", x); exit(0); }
/* EXPECT
2

 */
