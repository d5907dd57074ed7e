/* tracemem() takes address and size.
 * OPTIONS: -x errtags */
BEGIN { tracemem(0x1000); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.tracemem.d: [D_PROTO_LEN] line 3: tracemem( ) prototype mismatch: 1 arg passed, at least 2 expected
...
 */
