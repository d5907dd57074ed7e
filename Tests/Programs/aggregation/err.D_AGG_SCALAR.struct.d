/* A struct cannot be summed up.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { @a = avg(p); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_SCALAR.struct.d: [D_AGG_SCALAR] line 5: avg( ) argument #1 must be of scalar type
    5 | BEGIN { @a = avg(p); }
      |                  ^
 */
