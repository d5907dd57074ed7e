/* Macro arguments are constants too.
 * OPTIONS: -q     ARGS: 1 0     LANES: interpreter live */
BEGIN { $1 ? printf("first ") : 1; $2 ? printf("second ") : 1; $1 && !$2 ? printf("only\n") : 1; exit(0); }
/* EXPECT
first only

 */
