/* aggsortpos says which aggregation of a printa of several decides the order (cli.md section 7.3).
 * OPTIONS: -q -x aggsortpos=1 */
BEGIN { @a["x"] = sum(1); @a["y"] = sum(2); @b["x"] = sum(9); @b["y"] = sum(8); exit(0); }
END { printa(@a, @b); }
/* EXPECT

  y                                                                 2                8
  x                                                                 1                9

 */
