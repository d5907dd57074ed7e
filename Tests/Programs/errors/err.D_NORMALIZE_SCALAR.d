/* normalize() divides by a number.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); normalize(@a, "x"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_SCALAR.d: [D_NORMALIZE_SCALAR] line 3: normalize( ) argument #2 must be of scalar type
...
 */
