/* void has no values.
 * OPTIONS: -x errtags */
struct s { void x; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_VOIDOBJ.member.d: [D_DECL_VOIDOBJ] line 3: cannot have void member: x
...
 */
