/* A char is neither short nor long.
 * OPTIONS: -x errtags */
short char x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_CHARATTR.short.d: [D_DECL_CHARATTR] line 3: invalid type declaration: short and long may not be used with char type
    3 | short char x;
      | ^~~~~~~~~~
 */
