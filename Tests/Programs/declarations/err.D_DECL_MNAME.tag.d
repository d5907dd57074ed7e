/* A struct with a tag is no unnamed member.
 * OPTIONS: -x errtags */
struct a { int x; };
struct s { struct a; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_MNAME.tag.d: [D_DECL_MNAME] line 4: member declaration requires a name
...
 */
