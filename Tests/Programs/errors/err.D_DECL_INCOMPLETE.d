/* A struct without a definition has no size.
 * OPTIONS: -x errtags */
struct nosuch x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_INCOMPLETE.d: [D_DECL_INCOMPLETE] line 3: incomplete struct/union/enum struct nosuch: x
...
 */
