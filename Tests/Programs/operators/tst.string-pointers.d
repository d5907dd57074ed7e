/* A string counts as a pointer in + and in brackets; == and < compare its bytes (d-language.md section 4.2).
 * OPTIONS: -q */
BEGIN
{
  s = "abcdef";
  printf("%s %c %c %d %d %d\n", s + 3, s[1], *(s + 2), s == "abcdef", s < "abd", s > "abcd");
  exit(0);
}
/* EXPECT
def b c 1 1 1

 */
