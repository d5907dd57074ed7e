/* A bit-field of a union has no offset in bytes either.
 * OPTIONS: -x errtags */
union u { int whole; int low : 3; };
BEGIN { trace(offsetof(union u, low)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OFFSETOF_BITFIELD.union.d: [D_OFFSETOF_BITFIELD] line 4: cannot take offset of a bit-field: low
    4 | BEGIN { trace(offsetof(union u, low)); }
      |                                 ^~~
 */
