/* Quiet: no header, no rows, no newlines but the one before the aggregations.
 * OPTIONS: -q */
BEGIN { trace("a"); trace(1); trace((char)2); }
BEGIN { trace("b"); exit(0); }
END { trace("c"); }
/* EXPECT
a12bc
 */
