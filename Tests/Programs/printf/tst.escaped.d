/* %S and %C print what cannot be seen as escapes (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("%S %C\n", "a\tb", '\n'); exit(0); }
/* EXPECT
a\tb \n

 */
