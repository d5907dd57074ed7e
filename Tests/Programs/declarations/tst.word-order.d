/* The words of a type stand in any order.
 * OPTIONS: -q */
long unsigned int a; int long long b; short signed c; char unsigned d;
BEGIN { a = b = c = d = -1; printf("%d %d %d %d\n", sizeof (a), sizeof (b), sizeof (c), d); exit(0); }
/* EXPECT
8 8 2 255

 */
