/* An expression may need more than the seven registers of DIF.
 * OPTIONS: -q */
BEGIN
{
  x = 1;
  printf("%d\n", x - (x * 2 - (x * 3 - (x * 4 - (x * 5 - (x * 6 - (x * 7 - (x * 8 - (x * 9 - (x * 10 - x))))))))));
  printf("%s\n", strjoin(strjoin(strjoin("a", "b"), strjoin("c", "d")), strjoin(strjoin("e", "f"), strjoin("g", "h"))));
  exit(0);
}
/* EXPECT
-4
abcdefgh

 */
