/* An inline is declared once.
 * OPTIONS: -x errtags */
inline int one = 1;
inline int one = 2;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.d: [D_DECL_IDRED] line 4: identifier redeclared: one
...
 */
