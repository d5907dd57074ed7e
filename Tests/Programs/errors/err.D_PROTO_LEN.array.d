/* An array keeps its keys.
 * OPTIONS: -x errtags */
BEGIN { a[1] = 1; trace(a[1, 2]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.array.d: [D_PROTO_LEN] line 3: a[ ] prototype mismatch: 2 keys passed, 1 expected
...
 */
