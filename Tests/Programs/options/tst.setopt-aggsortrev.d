/* setopt() of aggsortrev turns the order around; an empty value unsets it (cli.md 7.3).
 * OPTIONS: -q */
BEGIN
{
  @["a"] = sum(2); @["b"] = sum(1);
  setopt("aggsortrev");
  printa(@);
  setopt("aggsortrev", "");
  printa(@);
  exit(0);
}
/* EXPECT

  a                                                                 2
  b                                                                 1

  b                                                                 1
  a                                                                 2

 */
