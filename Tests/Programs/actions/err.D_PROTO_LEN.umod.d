/* umod() takes an address of the process.
 * OPTIONS: -x errtags */
BEGIN { umod(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.umod.d: [D_PROTO_LEN] line 3: umod( ) prototype mismatch: 2 args passed, 1 expected
...
 */
