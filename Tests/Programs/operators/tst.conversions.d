/* The operand of higher rank gives the type; arithmetic is done in 64 bits (d-language.md section 4.2).
 * OPTIONS: -q */
BEGIN
{
  i = -1;
  u = (unsigned int)1;
  l = (int64_t)-5;
  c = (char)100;
  printf("%d %d %d\n", i < u, l < u, c + c);
  printf("%d %d\n", (char)(c + c), sizeof (c + c));
  printf("%d %d\n", l >> 1, (uint64_t)l >> 63);
  exit(0);
}
/* EXPECT
0 1 -56
-56 1
-3 1

 */
