/* aggsortkey sorts by the key alone (builtins.md section 4, cli.md section 7.3).
 * OPTIONS: -q */
#pragma D option aggsortkey
BEGIN { @["b"] = sum(1); @["c"] = sum(0); @["a"] = sum(2); exit(0); }
/* EXPECT

  a                                                                 2
  b                                                                 1
  c                                                                 0
 */
