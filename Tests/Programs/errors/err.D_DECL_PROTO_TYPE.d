/* void is no key.
 * OPTIONS: -x errtags */
int x[void]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_TYPE.d: [D_DECL_PROTO_TYPE] line 3: associative array prototype may not use parameter of type void: , parameter #1
...
 */
