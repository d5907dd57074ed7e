/* clear() sets the values to zero and keeps the keys.
 * OPTIONS: -q */
BEGIN { @["k"] = sum(9); }
BEGIN { clear(@); exit(0); }
/* EXPECT

  k                                                                 0
 */
