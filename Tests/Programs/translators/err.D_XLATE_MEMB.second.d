/* Each member is looked for.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n;
  w = n; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_MEMB.second.d: [D_XLATE_MEMB] line 5: translator member w is not a member of struct point
...
 */
