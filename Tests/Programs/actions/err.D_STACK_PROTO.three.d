/* stack() has one argument, the number of frames.
 * OPTIONS: -x errtags */
BEGIN { stack(5, 6, 7); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STACK_PROTO.three.d: [D_STACK_PROTO] line 3: stack( ) prototype mismatch: too many arguments
    3 | BEGIN { stack(5, 6, 7); }
      |         ^~~~~~~~~~~~~~
 */
