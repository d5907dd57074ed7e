/* A predicate is a number or a pointer; a struct is neither.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN /p/ { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRED_SCALAR.struct.d: [D_PRED_SCALAR] line 5: predicate result must be of scalar type
    5 | BEGIN /p/ { exit(0); }
      |        ^
 */
