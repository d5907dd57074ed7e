/* An associative array is no element.
 * OPTIONS: -x errtags */
int x[3][string];
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_DYNOBJ.array.d: [D_DECL_DYNOBJ] line 3: cannot declare array of associative arrays
...
 */
