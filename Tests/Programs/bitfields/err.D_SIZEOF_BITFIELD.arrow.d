/* A bit-field behind a pointer has no size in bytes either.
 * OPTIONS: -x errtags */
struct s { int a, b : 3; };
BEGIN { trace(sizeof (((struct s *)arg0)->b)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SIZEOF_BITFIELD.arrow.d: [D_SIZEOF_BITFIELD] line 4: cannot apply sizeof to a bit-field
    4 | BEGIN { trace(sizeof (((struct s *)arg0)->b)); }
      |                      ^~~~~~~~~~~~~~~~~~~~~~~
 */
