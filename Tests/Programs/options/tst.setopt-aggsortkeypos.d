/* setopt() of aggsortkeypos: the second key decides (cli.md 7.3).
 * OPTIONS: -q -x aggsortkey */
BEGIN
{
  @[1, 9] = sum(1); @[2, 8] = sum(1);
  setopt("aggsortkeypos", "1");
  printa(@);
  exit(0);
}
/* EXPECT

        2        8                1
        1        9                1

 */
