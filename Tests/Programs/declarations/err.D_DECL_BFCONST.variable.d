/* The width of a bit-field is a constant.
 * OPTIONS: -x errtags */
struct s { int a : pid; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BFCONST.variable.d: [D_DECL_BFCONST] line 3: positive integral constant expression expected as bit-field size
...
 */
