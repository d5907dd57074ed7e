/* Members belong to no module.
 * OPTIONS: -x errtags */
struct s { int a`b; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_SCOPE.member.d: [D_DECL_SCOPE] line 3: D scoping operator may not be used in a member name (a`b)
...
 */
