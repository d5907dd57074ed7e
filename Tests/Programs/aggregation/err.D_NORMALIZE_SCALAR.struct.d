/* The factor of normalize() is a number.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { @a = count(); normalize(@a, p); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_NORMALIZE_SCALAR.struct.d: [D_NORMALIZE_SCALAR] line 5: normalize( ) argument #2 must be of scalar type
    5 | BEGIN { @a = count(); normalize(@a, p); }
      |                                     ^
 */
