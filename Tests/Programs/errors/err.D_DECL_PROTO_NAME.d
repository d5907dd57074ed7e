/* The parameters of an inline have names.
 * OPTIONS: -x errtags */
inline int F[int] = 1; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_NAME.d: [D_DECL_PROTO_NAME] line 3: parameter declaration requires a name: parameter #1
...
 */
