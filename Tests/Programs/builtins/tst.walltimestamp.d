/* walltimestamp is nanoseconds since 1970: after 2020, before 2100.
 * OPTIONS: -q */
BEGIN { printf("%d\n", walltimestamp > 1577836800000000000 && walltimestamp < 4102444800000000000); exit(0); }
/* EXPECT
1

 */
