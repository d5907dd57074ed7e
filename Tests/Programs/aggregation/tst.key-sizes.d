/* Keys print by their type: 1, 2, 4 and 8 bytes in 3, 5, 8 and 16 columns (builtins.md section 5).
 * OPTIONS: -q */
BEGIN { @[(char)1, (short)2, (int)3, (long)4, "five"] = count(); exit(0); }
/* EXPECT

   1     2        3                4  five                                                              1
 */
