/* Arguments that were not given are 0 and "" wherever they stand: in widths, conditions, keys and descriptions
 * (cli.md §7.1).
 * OPTIONS: -q -x defaultargs     LANES: interpreter live */
BEGIN { @a[$$1, $2] = sum($3 ? $3 : 5); printf("[%*d][%-*s]\n", $1, 7, $2, $$2 == "" ? "none" : $$2); }
BEGIN /$1 == 0 && $$4 == ""/ { exit($5); }
END { printa("[%s] %d %@d\n", @a); }
/* EXPECT
[7][none]
[] 0 5

 */
