/* A bit-field has neither an address nor a size in bytes.
 * OPTIONS: -x errtags */
struct s { int a, b : 3; };
struct s s;
BEGIN { trace(&s.b); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_BITFIELD.d: [D_ADDROF_BITFIELD] line 5: cannot take address of bit-field
...
 */
