/* Bit-fields are integers.
 * OPTIONS: -x errtags */
struct s { float a : 3; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BFTYPE.float.d: [D_DECL_BFTYPE] line 3: invalid type for bit-field: a
...
 */
