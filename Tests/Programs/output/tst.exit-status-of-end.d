/* The status of exit() in END is the last word.
 * OPTIONS: -q        STATUS: 2 */
BEGIN { exit(1); }
END { exit(2); }
/* EXPECT

 */
