/* uregs[] has one index.
 * OPTIONS: -x errtags */
BEGIN { trace(uregs[1, 2]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.uregs.d: [D_PROTO_LEN] line 3: uregs[ ] prototype mismatch: 2 keys passed, 1 expected
...
 */
