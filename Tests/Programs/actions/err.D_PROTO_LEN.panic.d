/* panic() takes no text.
 * OPTIONS: -x errtags */
BEGIN { panic("now"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.panic.d: [D_PROTO_LEN] line 3: panic( ) prototype mismatch: 1 arg passed, 0 expected
...
 */
