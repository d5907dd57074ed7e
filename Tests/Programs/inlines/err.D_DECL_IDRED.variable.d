/* A variable and an inline share their names.
 * OPTIONS: -x errtags */
int one;
inline int one = 2;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.variable.d: [D_DECL_IDRED] line 4: identifier redeclared: one
...
 */
