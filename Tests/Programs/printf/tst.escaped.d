/* %S and %C print what cannot be seen as escapes.
 * OPTIONS: -q */
BEGIN { printf("%S %C\n", "a\tb", '\n'); exit(0); }
/* EXPECT
a\tb \n

 */
