/* An array has a limited size.
 * OPTIONS: -x errtags */
int x[0x7fffffff]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRBIG.d: [D_DECL_ARRBIG] line 3: array dimension too big
...
 */
