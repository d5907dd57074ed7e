/* A translator is declared once for two types.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
translator struct point < int m > { y = m; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_REDECL.d: [D_XLATE_REDECL] line 5: translator from int to struct point has already been declared
...
 */
