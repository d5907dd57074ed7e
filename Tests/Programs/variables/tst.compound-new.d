/* Compound assignment and ++ create a variable of 64 bits (d-language.md section 4.4).
 * OPTIONS: -q */
BEGIN { a += 0x100000000; b++; b++; c[1] -= 3; self->d |= 6; printf("%d %d %d %d\n", a, b, c[1], self->d); exit(0); }
/* EXPECT
4294967296 2 -3 6

 */
