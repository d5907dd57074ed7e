/* Inputs have different names.
 * OPTIONS: -x errtags */
provider cafe { probe order(int a, int a); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_FORM.twice.d: [D_DECL_PROTO_FORM] line 3: parameter is already declared in probe input prototype: a, parameter #2
...
 */
