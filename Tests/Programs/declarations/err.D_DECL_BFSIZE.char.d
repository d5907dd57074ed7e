/* A bit-field has at most the bits of its type.
 * OPTIONS: -x errtags */
struct s { char a : 9; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BFSIZE.char.d: [D_DECL_BFSIZE] line 3: bit-field too big for type: a
...
 */
