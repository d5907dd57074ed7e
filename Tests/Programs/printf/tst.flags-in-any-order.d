/* What stands between % and the letter may come in any order, as in scripts that write %6@d (builtins.md 7).
 * OPTIONS: -q */
BEGIN {
  @["a"] = sum(42);
  printa("|%s|%6@d|%@6d|%6-@d|%-6@d|\n", @);
  printf("|%5-d|%5+d|%*-d|%.2-s|%.*-s|%8#x|\n", 3, 4, 4, 7, "abcdef", 3, "abcdef", 255);
  exit(0);
}
/* EXPECT
|a|    42|    42|42    |42    |
|3    |   +4|7   |ab|abc|    0xff|

 */
