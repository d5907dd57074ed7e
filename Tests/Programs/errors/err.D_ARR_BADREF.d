/* A scalar has no elements.
 * OPTIONS: -x errtags */
BEGIN { x = 1; trace(x[2]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_BADREF.d: [D_ARR_BADREF] line 3: cannot access x as an associative array
...
 */
