/* clear() sets the values to zero and keeps the keys (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @["k"] = sum(9); }
BEGIN { clear(@); exit(0); }
/* EXPECT

  k                                                                 0
 */
