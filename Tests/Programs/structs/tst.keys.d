/* A struct as a key counts by its bytes (d-language.md §7).
 * OPTIONS: -q */
struct id { int major, minor; };
struct id a, b; int seen[struct id];
BEGIN {
  a.major = 1; b.major = 1; b.minor = 2;
  seen[a] = 10; seen[b] = 20; a.minor = 2;
  printf("%d %d\n", seen[a], seen[b]);
  exit(0);
}
/* EXPECT
20 20

 */
