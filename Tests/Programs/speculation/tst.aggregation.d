/* Aggregations are not speculative: they stay when the speculation is discarded.
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN { @n = count(); }
BEGIN { speculate(s); printf("never\n"); }
BEGIN { discard(s); @n = count(); }
BEGIN { exit(0); }
END { printa("%@d\n", @n); }
/* EXPECT
2

 */
