/* Arrays are members: elements are read and written by index, constant or computed.
 * OPTIONS: -q */
struct histogram { int count; long bucket[4]; };
struct histogram h;
BEGIN {
  h.count = 3; h.bucket[0] = 5; h.bucket[h.count] = 8; h.bucket[h.count - 1] += 2;
  printf("%d %d %d %d\n", h.bucket[0], h.bucket[1], h.bucket[2], h.bucket[3]);
  exit(0);
}
/* EXPECT
5 0 2 8

 */
