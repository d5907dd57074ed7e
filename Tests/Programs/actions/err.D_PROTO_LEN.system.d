/* system() takes a format.
 * OPTIONS: -x errtags */
BEGIN { system(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.system.d: [D_PROTO_LEN] line 3: system( ) prototype mismatch: 0 args passed, at least 1 expected
...
 */
