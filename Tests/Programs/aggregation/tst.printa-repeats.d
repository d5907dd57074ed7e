/* More value conversions than aggregations repeat the last aggregation (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { @a["x"] = sum(1); @b["x"] = sum(2); exit(0); }
END { printa("%@d %@d %@d %s\n", @a, @b); }
/* EXPECT
1 2 2 x

 */
