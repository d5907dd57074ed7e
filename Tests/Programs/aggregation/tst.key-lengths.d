/* Keys of aggregations may be strings of any length up to strsize, the last of a key too: those of 63 bytes and those of
 * 64 are kept in different tables, which clear() and trunc() empty both.
 * OPTIONS: -q        TRIGGER: none */
BEGIN {
  @lengths["a"] = sum(1); @lengths["a"] = sum(1);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz"] = sum(2); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz"] = sum(2);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"] = sum(3); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"] = sum(3);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(4); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(4);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz012"] = sum(5); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz012"] = sum(5);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrs"] = sum(6); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrs"] = sum(6);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst"] = sum(7); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst"] = sum(7);
  @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abc"] = sum(8); @lengths["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abc"] = sum(8);
  @pairs["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst", 1, "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"] = sum(1);
  @pairs["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0", 1, "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(2);
  @pairs["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0", 1, ""] = sum(3);
  @cleared["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"] = sum(7); @cleared["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(7); clear(@cleared);
  @cut["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0"] = sum(7); @cut["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(8); @cut["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz"] = sum(9); trunc(@cut, 2);
  exit(0);
}
END {
  @cleared["abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01"] = sum(2);
  printa("%s %@d\n", @lengths);
  printa("%s %d %s %@d\n", @pairs);
  printa("%s %@d\n", @cleared);
  printa("%s %@d\n", @cut);
}
/* EXPECT
a 2
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz 4
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0 6
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01 8
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz012 10
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrs 12
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst 14
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abc 16
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrst 1 abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0 1
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0 1 abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01 2
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0 1  3
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0 0
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01 2
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz01 8
abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz 9

 */
