/* Only the last member may be an array without a bound.
 * OPTIONS: -x errtags */
struct s { int x[]; int y; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ARRNULL.middle.d: [D_DECL_ARRNULL] line 3: array declaration requires array dimension or tuple signature: x
...
 */
