/* An array has a fixed number of keys.
 * OPTIONS: -x errtags */
int x[int, ...];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_VARARGS.array.d: [D_DECL_PROTO_VARARGS] line 3: associative array prototype may not use a variable-length argument list
    3 | int x[int, ...];
      |       ^~~~~~~~
 */
