/* void means that there are no parameters.
 * OPTIONS: -x errtags */
int f(void, int);
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_VOID.first.d: [D_DECL_PROTO_VOID] line 3: void must be sole parameter
...
 */
