/* strtoll() has two arguments at the most.
 * OPTIONS: -x errtags */
BEGIN { trace(strtoll("1", 10, 2)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.strtoll-many.d: [D_PROTO_LEN] line 3: strtoll( ) prototype mismatch: 3 args passed, 2 expected
...
 */
