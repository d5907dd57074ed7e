/* A struct is no text.
 * OPTIONS: -x errtags */
struct pair { int x; int y; };
struct pair p;
BEGIN { trace(stringof(p)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STRINGOF_TYPE.struct.d: [D_STRINGOF_TYPE] line 5: cannot apply stringof to a value of type struct pair
    5 | BEGIN { trace(stringof(p)); }
      |               ^~~~~~~~~~~
 */
