/* Keys of an array compare in 64 bits, whatever type the first use had.
 * OPTIONS: -q */
BEGIN { a[1] = 10; this->k = 0x100000001; a[this->k] = 20; printf("%d %d\n", a[1], a[this->k]); exit(0); }
/* EXPECT
10 20

 */
