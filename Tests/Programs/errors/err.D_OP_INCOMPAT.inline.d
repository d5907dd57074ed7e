/* An inline has the type that it declares.
 * OPTIONS: -x errtags */
inline int X = "a"; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INCOMPAT.inline.d: [D_OP_INCOMPAT] line 3: inline X definition uses incompatible types: "int" = "string"
...
 */
