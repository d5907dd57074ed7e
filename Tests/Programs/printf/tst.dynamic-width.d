/* A star takes width or precision from an argument (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%*d][%-*d][%.*s]\n", 5, 42, 5, 42, 2, "abc"); exit(0); }
/* EXPECT
[   42][42   ][ab]

 */
