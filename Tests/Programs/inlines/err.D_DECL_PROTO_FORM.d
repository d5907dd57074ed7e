/* Parameters have different names.
 * OPTIONS: -x errtags */
inline int f[int a, int a] = a;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_FORM.d: [D_DECL_PROTO_FORM] line 3: parameter is already declared in inline prototype: a, parameter #2
...
 */
