/* %d prints by the type's sign and width (builtins.md section 7).
 * OPTIONS: -q */
BEGIN
{
  printf("%d %d %d %d\n", (char)-1, (unsigned char)-1, (short)-1, (unsigned short)-1);
  printf("%d %d %u %i\n", (int)-1, (unsigned int)-1, (int)-1, (unsigned int)-1);
  printf("%hd %hx %ld %lu %lld %llu\n", (short)-2, (unsigned short)-2, (long)-3, (unsigned long)3, (long long)-4,
      (unsigned long long)4);
  exit(0);
}
/* EXPECT
-1 255 -1 65535
-1 4294967295 4294967295 -1
-2 fffe -3 3 -4 4

 */
