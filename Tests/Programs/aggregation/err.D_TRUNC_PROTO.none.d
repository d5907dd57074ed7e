/* trunc() needs its aggregation.
 * OPTIONS: -x errtags */
BEGIN { trunc(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_PROTO.none.d: [D_TRUNC_PROTO] line 3: trunc( ) prototype mismatch: 0 args passed, at least 1 expected
    3 | BEGIN { trunc(); }
      |         ^~~~~~~
 */
