/* raise() takes the signal.
 * OPTIONS: -x errtags */
BEGIN { raise(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.raise.d: [D_PROTO_LEN] line 3: raise( ) prototype mismatch: 0 args passed, 1 expected
...
 */
