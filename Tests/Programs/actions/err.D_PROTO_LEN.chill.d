/* chill() takes nanoseconds.
 * OPTIONS: -x errtags */
BEGIN { chill(1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.chill.d: [D_PROTO_LEN] line 3: chill( ) prototype mismatch: 2 args passed, 1 expected
...
 */
