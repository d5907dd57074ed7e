/* A struct cannot hold itself, only a pointer to itself.
 * OPTIONS: -x errtags */
struct self_made { struct self_made x; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_INCOMPLETE.itself.d: [D_DECL_INCOMPLETE] line 3: incomplete struct/union/enum struct self_made: x
...
 */
