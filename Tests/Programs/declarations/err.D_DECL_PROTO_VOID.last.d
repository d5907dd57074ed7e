/* void means that there are no parameters.
 * OPTIONS: -x errtags */
int f(int, void);
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_VOID.last.d: [D_DECL_PROTO_VOID] line 3: void must be sole parameter
...
 */
