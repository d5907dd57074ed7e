/* The array of a struct is checked too, in a store and for both ends.
 * OPTIONS: -x errtags */
struct list { int length; int items[2]; };
struct list l;
BEGIN { l.items[-1] = 5; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_BOUNDS.member.d: [D_ARR_BOUNDS] line 5: index outside array bounds: -1, max is 1
    5 | BEGIN { l.items[-1] = 5; }
      |                 ^~
 */
