/* Character constants and negative numbers are constants; anything but 0 is true.
 * OPTIONS: -q     LANES: interpreter live */
BEGIN { 'a' ? printf("1 ") : 1; -1 ? printf("2 ") : 1; ~0 ? printf("3 ") : 1; (char)256 ? 1 : printf("4\n"); exit(0); }
/* EXPECT
1 2 3 4

 */
