/* %c pads; it prints the low byte of an int (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%3c][%-3c][%c]\n", 'x', 'y', 0x141); exit(0); }
/* EXPECT
[  x][y  ][A]

 */
