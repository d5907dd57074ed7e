/* A predicate that begins with an asterisk reads as a comment.
 * OPTIONS: -x errtags */
BEGIN /*p == 1/ { exit(0); } */
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.predicate-as-comment.d: [D_SYNTAX] line 3: expected predicate and/or actions following probe description
...
 */
