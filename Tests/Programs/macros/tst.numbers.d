/* $1 and $2 are integers, with their signs.
 * OPTIONS: -q        ARGS: 42 -- -7 */
BEGIN { printf("%d %d\n", $1 + 1, $2); exit(0); }
/* EXPECT
43 -7

 */
