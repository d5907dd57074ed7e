/* inet_ntoa6() has two arguments at the most.
 * OPTIONS: -x errtags */
BEGIN { trace(inet_ntoa6(0, 1, 2)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.inet_ntoa6.d: [D_PROTO_LEN] line 3: inet_ntoa6( ) prototype mismatch: 3 args passed, 2 expected
...
 */
