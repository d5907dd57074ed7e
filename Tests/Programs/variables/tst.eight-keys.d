/* A tuple has up to eight keys, of numbers and strings.
 * OPTIONS: -q */
BEGIN
{
  a[1, "two", 3, "four", 5, "six", 7, strjoin("ei", "ght")] = 42;
  printf("%d %d\n", a[1, "two", 3, "four", 5, "six", 7, "eight"], a[1, "two", 3, "four", 5, "six", 7, "nine"]);
  exit(0);
}
/* EXPECT
42 0

 */
