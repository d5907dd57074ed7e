/* uaddr() takes an address of the process.
 * OPTIONS: -x errtags */
BEGIN { uaddr(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.uaddr.d: [D_PROTO_LEN] line 3: uaddr( ) prototype mismatch: 0 args passed, 1 expected
...
 */
