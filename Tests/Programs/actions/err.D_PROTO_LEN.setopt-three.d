/* setopt() takes a name and a value.
 * OPTIONS: -x errtags */
BEGIN { setopt("quiet", "on", 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.setopt-three.d: [D_PROTO_LEN] line 3: setopt( ) prototype mismatch: 3 args passed, 2 expected
...
 */
