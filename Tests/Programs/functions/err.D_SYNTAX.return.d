/* return stands in functions only.
 * OPTIONS: -x errtags -x extensions
 */
BEGIN { return 1; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.return.d: [D_SYNTAX] line 4: return may be used in functions only
...
 */
