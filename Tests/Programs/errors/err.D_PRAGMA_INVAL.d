/* A pragma that there is not.
 * OPTIONS: -x errtags */
#pragma D optoin quiet
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_INVAL.d: [D_PRAGMA_INVAL] line 3: invalid D pragma: optoin
...
 */
