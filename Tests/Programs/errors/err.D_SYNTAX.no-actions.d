/* A predicate needs actions.
 * OPTIONS: -x errtags */
BEGIN
/ pid == 1 /;
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.no-actions.d: [D_SYNTAX] line 4: expected actions { } following probe description and predicate
...
 */
