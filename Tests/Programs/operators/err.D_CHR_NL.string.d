/* A quote that is not closed before the end of the line.
 * OPTIONS: -x errtags */
BEGIN {
  trace('ab
  ');
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_NL.string.d: [D_CHR_NL] line 4: newline encountered in character constant
    4 |   trace('ab
      |         ^~~
 */
