/* trunc() keeps a number of keys.
 * OPTIONS: -x errtags */
BEGIN { @a = count(); trunc(@a, "x"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_SCALAR.d: [D_TRUNC_SCALAR] line 3: trunc( ) argument #2 must be of scalar type
...
 */
