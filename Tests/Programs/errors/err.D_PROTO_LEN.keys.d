/* An aggregation keeps its keys.
 * OPTIONS: -x errtags */
BEGIN { @a[1] = count(); @a[1, 2] = count(); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.keys.d: [D_PROTO_LEN] line 3: @a[ ] prototype mismatch: 2 keys passed, 1 expected
...
 */
