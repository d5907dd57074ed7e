/* The shell sees the low eight bits of the status.
 * OPTIONS: -q        STATUS: 2 */
BEGIN { exit(258); }
/* EXPECT

 */
