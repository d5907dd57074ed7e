/* The input must have the name.
 * OPTIONS: -x errtags */
provider cafe { probe order(int a) : (int b); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_FORM.d: [D_DECL_PROTO_FORM] line 3: parameter is not declared in probe output prototype: b, parameter #1
...
 */
