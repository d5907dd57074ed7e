/* aggsortkeypos says which key is compared first; the others follow in turn (cli.md section 7.3).
 * OPTIONS: -q -x aggsortkey -x aggsortkeypos=1 */
BEGIN { @["x", 3] = sum(1); @["z", 1] = sum(1); @["y", 2] = sum(1); exit(0); }
/* EXPECT

  z                                                         1                1
  y                                                         2                1
  x                                                         3                1
 */
