/* %T prints a time in the form of mail; the runner's zone is UTC. The year is the calendar's also near New Year.
 * (builtins.md section 7)
 * OPTIONS: -q */
BEGIN { printf("%T|%30Y\n", (int64_t)1346840420000000000, (int64_t)1735603200000000000); exit(0); }
/* EXPECT
Wed, 05 Sep 2012 10:20:20 UTC|          2024 Dec 31 00:00:00

 */
