/* A function in a predicate (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
int even(int x) { return x % 2 == 0; }
int n;
BEGIN /even(n++)/ { printf("zero\n"); }
BEGIN /even(n++)/ { printf("one\n"); }
BEGIN /even(n++)/ { printf("two\n"); }
BEGIN { exit(0); }
/* EXPECT
zero
two

 */
