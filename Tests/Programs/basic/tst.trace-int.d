/* trace() of an integer with -q prints the number; the command adds one newline at the end (cli.md section 3).
 * OPTIONS: -q */
BEGIN { trace(1); exit(0); }
/* EXPECT
1
 */
