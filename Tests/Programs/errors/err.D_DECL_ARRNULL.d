/* Empty brackets say neither size nor keys.
 * OPTIONS: -x errtags */
int x[]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRNULL.d: [D_DECL_ARRNULL] line 3: array declaration requires array dimension or tuple signature: x
...
 */
