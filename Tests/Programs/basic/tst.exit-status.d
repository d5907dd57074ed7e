/* exit(n) is the exit status of the process (cli.md section 2).
 * OPTIONS: -q        STATUS: 3 */
BEGIN { exit(3); }
/* EXPECT

 */
