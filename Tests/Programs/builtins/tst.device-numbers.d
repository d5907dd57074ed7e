/* getmajor() and getminor() take the kernel's device numbers apart: 20 bits are the minor number.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { printf("%d %d %d\n", getmajor(0x801abcde), getminor(0x801abcde), getmajor((8 << 20) | 3)); exit(0); }
/* EXPECT
2049 703710 8

 */
