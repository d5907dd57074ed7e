/* The first assignment decides the type: later values are cut to it (d-language.md sections 4.2 and 5).
 * OPTIONS: -q */
unsigned char c;
BEGIN { x = (short)1; x = 0x12345; c = 300; printf("%d %d\n", x, c); exit(0); }
/* EXPECT
9029 44

 */
