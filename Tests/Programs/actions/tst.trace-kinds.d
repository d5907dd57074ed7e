/* trace() of an expression, a text and a variable.
 * OPTIONS: -q */
BEGIN { x = 5; trace(x + 1); trace(" "); trace("s"); exit(0); }
/* EXPECT
6 s
 */
