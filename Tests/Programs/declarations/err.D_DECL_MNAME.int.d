/* A member has a name.
 * OPTIONS: -x errtags */
struct s { int; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_MNAME.int.d: [D_DECL_MNAME] line 3: member declaration requires a name
...
 */
