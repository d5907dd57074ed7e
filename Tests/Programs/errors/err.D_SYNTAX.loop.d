/* Loops are an extension.
 * OPTIONS: -x errtags */
BEGIN { while (1) { trace(1); } }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.loop.d: [D_SYNTAX] line 3: while requires -x extensions
...
 */
