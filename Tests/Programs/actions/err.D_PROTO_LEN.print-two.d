/* print() takes one value.
 * OPTIONS: -x errtags */
BEGIN { print(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.print-two.d: [D_PROTO_LEN] line 3: print( ) prototype mismatch: 2 args passed, 1 expected
...
 */
