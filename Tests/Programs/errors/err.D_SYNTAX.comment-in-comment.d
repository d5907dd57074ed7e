/* Comments do not nest.
 * OPTIONS: -x errtags */
BEGIN { exit(0); }
/* outer /* inner */
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.comment-in-comment.d: [D_SYNTAX] line 4: /* encountered inside a comment
...
 */
