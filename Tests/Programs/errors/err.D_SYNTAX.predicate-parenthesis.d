/* A parenthesis is open at the end of the predicate.
 * OPTIONS: -x errtags */
BEGIN / (pid == 1 / { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.predicate-parenthesis.d: [D_SYNTAX] line 3: closing ) expected in predicate before /
...
 */
