/* ustack() has two arguments at most.
 * OPTIONS: -x errtags */
BEGIN { ustack(5, 100, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_PROTO.three.d: [D_USTACK_PROTO] line 3: ustack( ) prototype mismatch: too many arguments
    3 | BEGIN { ustack(5, 100, 1); }
      |         ^~~~~~~~~~~~~~~~~
 */
