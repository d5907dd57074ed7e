/* A text that does not end on its line.
 * OPTIONS: -x errtags */
BEGIN { trace("open); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STR_NL.d: [D_STR_NL] line 3: newline encountered in string literal
...
 */
