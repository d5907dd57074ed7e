/* A key that trunc() has removed comes back with what is aggregated afterwards (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @["old"] = sum(7); @["both"] = sum(8); trunc(@); exit(0); }
END { @["both"] = sum(1); }
/* EXPECT

  both                                                              1
 */
