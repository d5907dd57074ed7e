/* A format alone is not enough for printa().
 * OPTIONS: -x errtags */
BEGIN { printa("%@d\n"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTA_PROTO.format.d: [D_PRINTA_PROTO] line 3: printa( ) prototype mismatch: 1 args passed, 2 expected
    3 | BEGIN { printa("%@d\n"); }
      |         ^~~~~~~~~~~~~~~
 */
