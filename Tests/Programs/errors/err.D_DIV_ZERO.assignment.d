/* Division by a literal 0 is found wherever it is written.
 * OPTIONS: -x errtags */
BEGIN { x = 1; x /= 0; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DIV_ZERO.assignment.d: [D_DIV_ZERO] line 3: expression contains division by zero
...
 */
