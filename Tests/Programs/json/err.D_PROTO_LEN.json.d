/* json() wants a text and a selector.
 * OPTIONS: -x errtags */
BEGIN { trace(json("{}")); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.json.d: [D_PROTO_LEN] line 3: json( ) prototype mismatch: 1 arg passed, 2 expected
...
 */
