/* A string ends on the line where it begins.
 * OPTIONS: -x errtags */
BEGIN {
  printf("two
lines");
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_STR_NL.printf.d: [D_STR_NL] line 4: newline encountered in string literal
    4 |   printf("two
      |          ^~~~
 */
