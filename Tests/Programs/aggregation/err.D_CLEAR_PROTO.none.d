/* clear() takes one aggregation; without one there is nothing to clear.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); clear(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CLEAR_PROTO.none.d: [D_CLEAR_PROTO] line 3: clear( ) prototype mismatch: 0 args passed, 1 expected
    3 | BEGIN { @a = count(); clear(); }
      |                       ^~~~~~~
 */
