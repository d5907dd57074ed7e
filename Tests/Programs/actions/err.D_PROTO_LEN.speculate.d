/* speculate() takes what speculation() gave.
 * OPTIONS: -x errtags */
BEGIN { speculate(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.speculate.d: [D_PROTO_LEN] line 3: speculate( ) prototype mismatch: 0 args passed, 1 expected
...
 */
