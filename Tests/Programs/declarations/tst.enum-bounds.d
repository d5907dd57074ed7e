/* Enumerators serve as bounds of arrays and widths of bit-fields.
 * OPTIONS: -q */
enum { SLOTS = 3, BITS = 5 };
struct s { int slot[SLOTS]; unsigned mask : BITS; };
struct s s;
BEGIN { s.mask = ~0; printf("%d %d\n", sizeof (s.slot), s.mask); exit(0); }
/* EXPECT
12 31

 */
