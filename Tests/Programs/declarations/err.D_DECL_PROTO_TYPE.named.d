/* void is no key, with a name neither.
 * OPTIONS: -x errtags */
int x[void key];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_TYPE.named.d: [D_DECL_PROTO_TYPE] line 3: associative array prototype may not use parameter of type void: key, parameter #1
    3 | int x[void key];
      |       ^~~~~~~~
 */
