/* One type, not two.
 * OPTIONS: -x errtags */
int struct s { int a; } x;
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_COMBO.two.d: [D_DECL_COMBO] line 3: invalid type combination
...
 */
