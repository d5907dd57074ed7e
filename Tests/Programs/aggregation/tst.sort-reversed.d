/* aggsortrev turns the order round, equal values included (cli.md section 7.3).
 * OPTIONS: -q -x aggsortrev */
BEGIN { @["b"] = sum(1); @["c"] = sum(1); @["a"] = sum(2); exit(0); }
/* EXPECT

  a                                                                 2
  c                                                                 1
  b                                                                 1
 */
