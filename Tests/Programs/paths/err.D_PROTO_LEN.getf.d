/* getf() takes one argument.
 * OPTIONS: -x errtags */
BEGIN { trace(getf()); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.getf.d: [D_PROTO_LEN] line 3: getf( ) prototype mismatch: 0 args passed, 1 expected
...
 */
