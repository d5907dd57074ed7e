/* Enumerators share the names of variables.
 * OPTIONS: -x errtags */
int a;
enum { a };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.enumerator.d: [D_DECL_IDRED] line 4: identifier redeclared: a
...
 */
