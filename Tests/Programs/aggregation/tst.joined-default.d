/* printa of several aggregations: a row for each key of any, a column for each aggregation, 0 where it
 * has no such key (builtins.md sections 4 and 5).
 * OPTIONS: -q */
BEGIN { @a["x"] = count(); @b["y"] = max(-3); @c["z"] = avg(8); exit(0); }
END { printa(@a, @b, @c); }
/* EXPECT

  y                                                                 0               -3                0
  z                                                                 0                0                8
  x                                                                 1                0                0

 */
