/* strtok() wants a text and its delimiters.
 * OPTIONS: -x errtags */
BEGIN { trace(strtok("a")); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.strtok.d: [D_PROTO_LEN] line 3: strtok( ) prototype mismatch: 1 arg passed, 2 expected
...
 */
