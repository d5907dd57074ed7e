/* Keys have no storage class.
 * OPTIONS: -x errtags */
int x[self int]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PARMCLASS.d: [D_DECL_PARMCLASS] line 3: inappropriate storage class for function or associative array parameter
...
 */
