/* A subroutine wants its arguments.
 * OPTIONS: -x errtags */
BEGIN { trace(strlen()); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.few.d: [D_PROTO_LEN] line 3: strlen( ) prototype mismatch: 0 args passed, 1 expected
...
 */
