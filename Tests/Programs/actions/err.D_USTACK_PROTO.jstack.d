/* Frames and room for texts; nothing else.
 * OPTIONS: -x errtags */
BEGIN { jstack(5, 100, 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_USTACK_PROTO.jstack.d: [D_USTACK_PROTO] line 3: jstack( ) prototype mismatch: too many arguments
...
 */
