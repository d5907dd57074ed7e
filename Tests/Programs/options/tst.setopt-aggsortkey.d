/* setopt() of aggsortkey: the next printa() sorts by key (cli.md 7.3).
 * OPTIONS: -q */
BEGIN
{
  @["a"] = sum(2); @["b"] = sum(1);
  printa(@);
  setopt("aggsortkey");
  printa(@);
  exit(0);
}
/* EXPECT

  b                                                                 1
  a                                                                 2

  a                                                                 2
  b                                                                 1

 */
