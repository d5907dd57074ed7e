/* Rows of two aggregations are joined by their keys; a missing value prints 0 (builtins.md sections 5 and 7).
 * OPTIONS: -q */
BEGIN { @a["x"] = sum(1); @b["x"] = sum(5); @a["y"] = sum(2); exit(0); }
END { printa("%s %@d %@d\n", @a, @b); }
/* EXPECT
x 1 5
y 2 0

 */
