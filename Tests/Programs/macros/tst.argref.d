/* With -x argref no operand need be used.
 * OPTIONS: -q -x argref     ARGS: 1 2 3     LANES: live */
BEGIN { printf("%d\n", $1); exit(0); }
/* EXPECT
1

 */
