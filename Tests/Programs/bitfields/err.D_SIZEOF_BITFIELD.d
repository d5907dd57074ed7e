/* A bit-field has neither an address nor a size in bytes.
 * OPTIONS: -x errtags */
struct s { int a, b : 3; };
struct s s;
BEGIN { trace(sizeof (s.b)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SIZEOF_BITFIELD.d: [D_SIZEOF_BITFIELD] line 5: cannot apply sizeof to a bit-field
...
 */
