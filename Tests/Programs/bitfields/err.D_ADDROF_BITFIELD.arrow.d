/* A bit-field behind a pointer has no address either.
 * OPTIONS: -x errtags */
struct s { int a, b : 3; };
BEGIN { trace(&((struct s *)arg0)->b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_BITFIELD.arrow.d: [D_ADDROF_BITFIELD] line 4: cannot take address of bit-field
    4 | BEGIN { trace(&((struct s *)arg0)->b); }
      |                ^~~~~~~~~~~~~~~~~~~~~
 */
