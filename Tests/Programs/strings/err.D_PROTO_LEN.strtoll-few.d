/* strtoll() wants a text.
 * OPTIONS: -x errtags */
BEGIN { trace(strtoll()); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.strtoll-few.d: [D_PROTO_LEN] line 3: strtoll( ) prototype mismatch: 0 args passed, at least 1 expected
...
 */
