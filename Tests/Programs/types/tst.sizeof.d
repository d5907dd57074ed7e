/* sizeof of types and expressions; a string has the size of the option strsize (d-language.md section 4.4).
 * OPTIONS: -q -x strsize=64 */
BEGIN
{
  printf("%d %d %d %d %d\n", sizeof (char), sizeof (short), sizeof (int), sizeof (long), sizeof (void *));
  printf("%d %d %d\n", sizeof (string), sizeof (pid), sizeof (timestamp));
  exit(0);
}
/* EXPECT
1 2 4 8 8
64 4 8

 */
