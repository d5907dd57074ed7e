/* printa() takes something.
 * OPTIONS: -x errtags */
BEGIN { printa(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_PROTO.d: [D_PRINTA_PROTO] line 3: printa( ) prototype mismatch: 0 args passed, 1 expected
...
 */
