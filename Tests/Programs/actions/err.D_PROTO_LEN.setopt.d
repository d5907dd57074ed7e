/* setopt() takes the name of an option.
 * OPTIONS: -x errtags */
BEGIN { setopt(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.setopt.d: [D_PROTO_LEN] line 3: setopt( ) prototype mismatch: 0 args passed, at least 1 expected
...
 */
