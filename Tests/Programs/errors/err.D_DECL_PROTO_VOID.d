/* void stands alone.
 * OPTIONS: -x errtags */
int x[int, void]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_VOID.d: [D_DECL_PROTO_VOID] line 3: void must be sole parameter
...
 */
