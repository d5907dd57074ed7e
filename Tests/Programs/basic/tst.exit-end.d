/* exit() in END sets the status too (builtins.md section 3).
 * OPTIONS: -q        STATUS: 5 */
BEGIN { exit(0); }
END { exit(5); }
/* EXPECT

 */
