/* There is no long char.
 * OPTIONS: -x errtags */
long char x; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_CHARATTR.d: [D_DECL_CHARATTR] line 3: invalid type declaration: short and long may not be used with char type
...
 */
