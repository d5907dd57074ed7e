/* The elements of an array of 4 are 0 to 3.
 * OPTIONS: -x errtags */
int a[4];
BEGIN { trace(a[4]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_BOUNDS.read.d: [D_ARR_BOUNDS] line 4: index outside array bounds: 4, max is 3
    4 | BEGIN { trace(a[4]); }
      |                 ^
 */
