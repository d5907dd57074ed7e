/* breakpoint() takes nothing.
 * OPTIONS: -x errtags */
BEGIN { breakpoint(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.breakpoint.d: [D_PROTO_LEN] line 3: breakpoint( ) prototype mismatch: 1 arg passed, 0 expected
...
 */
