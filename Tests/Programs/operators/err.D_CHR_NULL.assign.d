/* There is no character between these quotes.
 * OPTIONS: -x errtags */
BEGIN { separator = ''; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_NULL.assign.d: [D_CHR_NULL] line 3: empty character constant
    3 | BEGIN { separator = ''; }
      |                     ^~
 */
