/* One type at a time.
 * OPTIONS: -x errtags */
int char x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_COMBO.d: [D_DECL_COMBO] line 3: invalid type combination
...
 */
