/* The first field takes the lowest bits.
 * OPTIONS: -q */
union u { struct { unsigned a : 4, b : 8, c : 20; } f; unsigned int whole; };
union u u;
BEGIN { u.f.a = 0xf; u.f.b = 0xab; u.f.c = 0x12345; printf("%x\n", u.whole); exit(0); }
/* EXPECT
12345abf

 */
