/* printa() with a format prints each row by it: keys in order, then the value (builtins.md sections 5 and 7).
 * OPTIONS: -q */
BEGIN { @a["x", 1] = sum(10); @a["y", 2] = sum(20); exit(0); }
END { printa("%s/%d=%@d\n", @a); }
/* EXPECT
x/1=10
y/2=20

 */
