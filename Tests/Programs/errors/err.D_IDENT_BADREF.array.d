/* An associative array has no value without keys.
 * OPTIONS: -x errtags */
BEGIN { x[1] = 1; trace(x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.array.d: [D_IDENT_BADREF] line 3: associative array 'x' may not be referenced as scalar
...
 */
