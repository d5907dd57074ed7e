/* printa() with a format, of a misspelt aggregation.
 * OPTIONS: -x errtags */
BEGIN { @bytes = sum(1); printa("%@d\n", @byte); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_AGGBAD.format.d: [D_PRINTA_AGGBAD] line 3: undefined aggregation: @byte
    3 | BEGIN { @bytes = sum(1); printa("%@d\n", @byte); }
      |                                          ^~~~~ did you mean @bytes?
 */
