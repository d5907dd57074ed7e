/* A character constant of nine characters.
 * OPTIONS: -x errtags */
BEGIN { trace('123456789'); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_OFLOW.d: [D_CHR_OFLOW] line 3: character constant is too long
...
 */
