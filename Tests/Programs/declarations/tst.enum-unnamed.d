/* An enum without a tag makes constants; they may use earlier ones.
 * OPTIONS: -q */
enum { KILO = 1024, MEGA = KILO * KILO, MASK = ~0 };
BEGIN { printf("%d %d %d\n", KILO, MEGA, MASK); exit(0); }
/* EXPECT
1024 1048576 -1

 */
