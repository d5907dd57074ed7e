/* The number of arguments is checked.
 * OPTIONS: -x errtags -x extensions
 */
int f(int n) { return n; }
BEGIN { trace(f(3, 4)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_LEN.call.d: [D_PROTO_LEN] line 5: f( ) prototype mismatch: 2 args passed, 1 expected
...
 */
