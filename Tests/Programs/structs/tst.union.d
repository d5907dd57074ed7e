/* The members of a union share their bytes, the lowest first on a little-endian machine.
 * OPTIONS: -q */
union word { unsigned int whole; unsigned char byte[4]; struct { unsigned short low, high; } half; };
union word w;
BEGIN { w.whole = 0x12345678; printf("%x %x %x\n", w.byte[0], w.half.high, (w.byte[3] = 0xab, w.whole)); exit(0); }
/* EXPECT
78 1234 ab345678

 */
