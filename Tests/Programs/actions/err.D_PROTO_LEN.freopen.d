/* freopen() takes a format.
 * OPTIONS: -x errtags */
BEGIN { freopen(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.freopen.d: [D_PROTO_LEN] line 3: freopen( ) prototype mismatch: 0 args passed, at least 1 expected
...
 */
