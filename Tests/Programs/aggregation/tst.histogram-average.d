/* agghist changes counts and sums only: an average stays a number (builtins.md 5).
 * OPTIONS: -q -x agghist */
BEGIN { @["a"] = avg(4); @["a"] = avg(8); exit(0); }
/* EXPECT

  a                                                                 6
 */
