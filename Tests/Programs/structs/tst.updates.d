/* Members are changed in place by all operators that assign.
 * OPTIONS: -q */
struct c { char small; unsigned short wide; long total; };
struct c c;
BEGIN {
  c.small = 127; c.small++; c.wide--; c.total += 40; c.total <<= 1; c.total |= 3;
  printf("%d %d %d\n", c.small, c.wide, c.total);
  printf("%d %d %d\n", c.total++, ++c.total, c.small--);
  exit(0);
}
/* EXPECT
-128 65535 83
83 85 -128

 */
