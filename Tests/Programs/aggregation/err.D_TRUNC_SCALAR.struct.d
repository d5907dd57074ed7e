/* The number of keys that trunc() keeps is a number.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { @a = count(); trunc(@a, p); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRUNC_SCALAR.struct.d: [D_TRUNC_SCALAR] line 5: trunc( ) argument #2 must be of scalar type
    5 | BEGIN { @a = count(); trunc(@a, p); }
      |                                 ^
 */
