/* A struct without a tag and without a variable could never be used.
 * OPTIONS: -x errtags */
struct { int a; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_USELESS.struct.d: [D_DECL_USELESS] line 3: useless declaration
...
 */
