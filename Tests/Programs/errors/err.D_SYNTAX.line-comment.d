/* Two slashes begin no comment.
 * OPTIONS: -x errtags */
BEGIN { exit(0); } // done
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.line-comment.d: [D_SYNTAX] line 3: syntax error near "/"
...
 */
