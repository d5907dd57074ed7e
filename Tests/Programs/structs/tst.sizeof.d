/* sizeof counts padding as C does; offsetof gives the bytes before a member (d-language.md §4.4).
 * OPTIONS: -q */
struct mixed { char c; long l; char d; short s; };
struct tail { int n; char data[]; };
BEGIN {
  printf("%d %d %d %d\n", sizeof (struct mixed), offsetof(struct mixed, l), offsetof(struct mixed, d), offsetof(struct mixed, s));
  printf("%d %d %d\n", sizeof (struct tail), offsetof(struct tail, data), sizeof (union { char c; long l; }));
  exit(0);
}
/* EXPECT
24 8 16 18
4 4 8

 */
