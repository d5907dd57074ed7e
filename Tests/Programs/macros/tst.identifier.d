/* An operand that is an identifier stands for it.
 * OPTIONS: -q        ARGS: x */
BEGIN { x = 9; printf("%d\n", $1); exit(0); }
/* EXPECT
9

 */
