/* An array of arrays is limited as a whole.
 * OPTIONS: -x errtags */
int x[65536][65536];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRBIG.two.d: [D_DECL_ARRBIG] line 3: array dimension too big
    3 | int x[65536][65536];
      |       ^~~~~
 */
