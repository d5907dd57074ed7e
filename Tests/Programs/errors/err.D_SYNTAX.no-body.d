/* A description alone does nothing in a script.
 * OPTIONS: -x errtags */
BEGIN,
END
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.no-body.d: [D_SYNTAX] line 3: expected predicate and/or actions following probe description
...
 */
