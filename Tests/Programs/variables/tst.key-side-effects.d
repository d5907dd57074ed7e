/* The key of an element that is changed is evaluated once.
 * OPTIONS: -q */
BEGIN
{
  this->i = 1;
  a[this->i++] += 5;
  a[this->i++]++;
  printf("%d %d %d\n", a[1], a[2], this->i);
  exit(0);
}
/* EXPECT
5 1 3

 */
