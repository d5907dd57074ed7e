/* print() takes a value.
 * OPTIONS: -x errtags */
BEGIN { print(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.print.d: [D_PROTO_LEN] line 3: print( ) prototype mismatch: 0 args passed, 1 expected
...
 */
