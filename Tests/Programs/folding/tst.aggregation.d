/* Actions on aggregations may be chosen likewise.
 * OPTIONS: -q     LANES: interpreter live */
inline int OPT_halves = 1;
BEGIN { @total = sum(8); OPT_halves ? normalize(@total, 4) : 1; OPT_halves ? 1 : clear(@total); exit(0); }
END { OPT_halves ? printf("normal") : printf("total"); printa(" %@d\n", @total); }
/* EXPECT
normal 2

 */
