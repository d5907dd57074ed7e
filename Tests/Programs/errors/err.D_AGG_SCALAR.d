/* A text cannot be added up.
 * OPTIONS: -x errtags */
BEGIN { @a = sum("text"); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_SCALAR.d: [D_AGG_SCALAR] line 3: sum( ) argument #1 must be of scalar type
...
 */
