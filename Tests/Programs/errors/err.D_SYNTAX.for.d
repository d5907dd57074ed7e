/* Loops are an extension.
 * OPTIONS: -x errtags */
BEGIN { for (i = 0; i < 3; i++) trace(i); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.for.d: [D_SYNTAX] line 3: for requires -x extensions
...
 */
