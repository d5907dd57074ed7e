/* trace() of a string with -q prints its characters alone (builtins.md section 5).
 * OPTIONS: -q */
BEGIN { trace("hello"); exit(0); }
/* EXPECT
hello
 */
