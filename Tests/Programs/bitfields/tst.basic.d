/* Bit-fields hold as many bits as they say; unsigned ones lose the rest.
 * OPTIONS: -q */
struct flags { unsigned a : 1, b : 3, c : 12; };
struct flags f;
BEGIN { f.a = 3; f.b = 5; f.c = 0x1fff; printf("%d %d %x\n", f.a, f.b, f.c); exit(0); }
/* EXPECT
1 5 fff

 */
