/* A brace too many.
 * OPTIONS: -x errtags */
BEGIN { trace(1); }
}
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.extra-brace.d: [D_SYNTAX] line 4: extra } in input stream
...
 */
