/* Enumerators belong to no module.
 * OPTIONS: -x errtags */
enum { a`b };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_SCOPE.enumerator.d: [D_DECL_SCOPE] line 3: D scoping operator may not be used in a enumerator name (a`b)
...
 */
