/* A line mark begins with a number.
 * OPTIONS: -x errtags */
#line "header.h" 7
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_MALFORM.line.d: [D_PRAGMA_MALFORM] line 3: malformed #line <line> [ ["file"] state ]
...
 */
