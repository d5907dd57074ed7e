/* A value beyond int makes the enum wider (d-language.md §6.1).
 * OPTIONS: -q */
enum wide { SMALL, HUGE = 0x10000000000 };
BEGIN { printf("%d %d\n", HUGE, sizeof (enum wide)); exit(0); }
/* EXPECT
1099511627776 8

 */
