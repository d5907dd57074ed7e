/* An associative array is no member.
 * OPTIONS: -x errtags */
struct s { int x[string]; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_DYNOBJ.member.d: [D_DECL_DYNOBJ] line 3: cannot have dynamic member: x
...
 */
