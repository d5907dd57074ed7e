/* An output of another type needs a translator.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
provider cafe { probe moved(int n) : (struct point *n); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_PRXLATOR.d: [D_PROV_PRXLATOR] line 4: translator for cafe:moved output argument #1 from int to struct point * is not defined
...
 */
