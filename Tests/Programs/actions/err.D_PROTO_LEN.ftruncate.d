/* ftruncate() takes nothing.
 * OPTIONS: -x errtags */
BEGIN { ftruncate(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.ftruncate.d: [D_PROTO_LEN] line 3: ftruncate( ) prototype mismatch: 1 arg passed, 0 expected
...
 */
