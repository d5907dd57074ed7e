/* The size of an array is a positive constant.
 * OPTIONS: -x errtags */
int x[0]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRSUB.d: [D_DECL_ARRSUB] line 3: positive integral constant expression or tuple signature expected as array declaration subscript
...
 */
