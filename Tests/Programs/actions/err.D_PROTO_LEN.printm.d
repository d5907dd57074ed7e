/* printm() takes size and reference.
 * OPTIONS: -x errtags */
BEGIN { printm(4); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.printm.d: [D_PROTO_LEN] line 3: printm( ) prototype mismatch: 1 arg passed, 2 expected
...
 */
