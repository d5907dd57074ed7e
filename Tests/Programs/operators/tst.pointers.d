/* Pointer arithmetic counts elements (d-language.md section 4.2).
 * OPTIONS: -q */
BEGIN
{
  p = (int *)0x1000;
  printf("%x %x %x %d\n", (uint64_t)(p + 1), (uint64_t)(p - 1), (uint64_t)&p[3], (p + 5) - p);
  p++;
  p += 2;
  printf("%x %d %d\n", (uint64_t)p, p > (int *)0x1000, p == 0);
  q = (char *)p;
  q--;
  printf("%x\n", (uint64_t)q);
  exit(0);
}
/* EXPECT
1004 ffc 100c 5
100c 1 0
100b

 */
