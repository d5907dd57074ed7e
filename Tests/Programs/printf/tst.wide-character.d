/* %lc prints a character by its number in Unicode (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%lc][%wc]\n", 0x41, 0x20ac); exit(0); }
/* EXPECT
[A][€]

 */
