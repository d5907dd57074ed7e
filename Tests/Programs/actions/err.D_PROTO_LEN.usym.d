/* usym() takes an address of the process.
 * OPTIONS: -x errtags */
BEGIN { usym(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.usym.d: [D_PROTO_LEN] line 3: usym( ) prototype mismatch: 0 args passed, 1 expected
...
 */
