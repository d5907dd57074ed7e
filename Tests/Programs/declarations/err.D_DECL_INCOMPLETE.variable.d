/* A variable needs the definition of its struct.
 * OPTIONS: -x errtags */
struct nowhere x;
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_INCOMPLETE.variable.d: [D_DECL_INCOMPLETE] line 3: incomplete struct/union/enum struct nowhere: x
...
 */
