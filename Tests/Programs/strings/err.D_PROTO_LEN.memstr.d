/* memstr() wants an address, a character and a size.
 * OPTIONS: -x errtags */
BEGIN { trace(memstr("a", 1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.memstr.d: [D_PROTO_LEN] line 3: memstr( ) prototype mismatch: 2 args passed, 3 expected
...
 */
