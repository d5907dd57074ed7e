/* discard() takes one speculation.
 * OPTIONS: -x errtags */
BEGIN { discard(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.discard.d: [D_PROTO_LEN] line 3: discard( ) prototype mismatch: 0 args passed, 1 expected
...
 */
