/* An inline with parameters is used with brackets; an argument is evaluated once (d-language.md section 12).
 * OPTIONS: -q */
inline int DOUBLE[int x] = x + x;
inline int SUM[int a, int b] = DOUBLE[a] + b;
inline string KIND[int x] = x == 1 ? "one" : x == 2 ? "two" : "many";
BEGIN
{
  this->n = 5;
  printf("%d %d %s %s %s\n", DOUBLE[this->n], SUM[this->n, 1], KIND[1], KIND[this->n - 3], KIND[this->n]);
  printf("%d", DOUBLE[this->n++]);
  printf(" %d\n", this->n);
  exit(0);
}
/* EXPECT
10 11 one two many
10 6

 */
