/* A character constant without a character.
 * OPTIONS: -x errtags */
BEGIN { trace(''); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_NULL.d: [D_CHR_NULL] line 3: empty character constant
...
 */
