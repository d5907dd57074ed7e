/* setopt() of aggsortpos: the second aggregation of a printa() decides (cli.md 7.3).
 * OPTIONS: -q */
BEGIN
{
  @a["x"] = sum(1); @a["y"] = sum(2);
  @b["x"] = sum(4); @b["y"] = sum(3);
  setopt("aggsortpos", "1");
  printa("%s %@d %@d\n", @a, @b);
  exit(0);
}
/* EXPECT
y 2 3
x 1 4

 */
