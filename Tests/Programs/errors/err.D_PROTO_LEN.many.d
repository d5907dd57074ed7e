/* A subroutine takes no more than its arguments.
 * OPTIONS: -x errtags */
BEGIN { trace(strlen("a", "b")); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.many.d: [D_PROTO_LEN] line 3: strlen( ) prototype mismatch: 2 args passed, 1 expected
...
 */
