/* The name of a subroutine is taken.
 * OPTIONS: -x errtags -x extensions
 */
int strlen(string s) { return 1; }
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.function.d: [D_DECL_IDRED] line 4: identifier redeclared: strlen
...
 */
