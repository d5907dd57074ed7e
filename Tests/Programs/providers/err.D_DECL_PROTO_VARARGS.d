/* A probe has a fixed number of arguments.
 * OPTIONS: -x errtags */
provider cafe { probe order(int, ...); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_VARARGS.d: [D_DECL_PROTO_VARARGS] line 3: probe input prototype may not use a variable-length argument list
...
 */
