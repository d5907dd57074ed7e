/* A library that is no D text is an error where one of its names is used (d-language.md section 14).
 * OPTIONS: -x errtags -L broken */
BEGIN { trace(AFTER_BROKEN); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.library.d: [D_SYNTAX] "broken/broken.d", line 2: syntax error near ";"
...
 */
