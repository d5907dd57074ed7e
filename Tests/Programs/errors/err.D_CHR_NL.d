/* A character constant that does not end on its line.
 * OPTIONS: -x errtags */
BEGIN { trace('a); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_NL.d: [D_CHR_NL] line 3: newline encountered in character constant
...
 */
