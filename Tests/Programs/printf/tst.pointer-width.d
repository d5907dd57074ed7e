/* ? is the width of a pointer, 16 (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%?p][%-?d][%?x]\n", 0xabc, 7, 255); exit(0); }
/* EXPECT
[             abc][7               ][              ff]

 */
