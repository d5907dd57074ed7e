/* Only an unnamed bit-field may have no bits.
 * OPTIONS: -x errtags */
struct s { int a : 0; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_BFCONST.zero.d: [D_DECL_BFCONST] line 3: positive integral constant expression expected as bit-field size
...
 */
