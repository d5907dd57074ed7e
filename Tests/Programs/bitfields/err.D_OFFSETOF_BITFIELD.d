/* A bit-field has neither an address nor a size in bytes.
 * OPTIONS: -x errtags */
struct s { int a, b : 3; };
struct s s;
BEGIN { trace(offsetof(struct s, b)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OFFSETOF_BITFIELD.d: [D_OFFSETOF_BITFIELD] line 5: cannot take offset of a bit-field: b
...
 */
