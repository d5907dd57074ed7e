/* A comment must begin before it ends.
 * OPTIONS: -x errtags */
BEGIN { exit(0); } */
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.comment-end.d: [D_SYNTAX] line 3: */ encountered outside a comment
...
 */
