/* The attribute packed of a header and arrays without elements count: layouts are those of gcc (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include "packed.h"
BEGIN
{
  printf("%d\n", sizeof(struct loose));
  printf("%d\n", sizeof(struct packed));
  printf("%d\n", offsetof(struct packed, l));
  printf("%d\n", sizeof(struct before));
  printf("%d\n", offsetof(struct before, i));
  printf("%d\n", sizeof(struct holds));
  printf("%d\n", offsetof(struct holds, p));
  printf("%d\n", offsetof(struct holds, i));
  printf("%d\n", sizeof(struct bits));
  printf("%d\n", offsetof(struct bits, c));
  printf("%d\n", sizeof(union either));
  printf("%d\n", sizeof(struct tail));
  printf("%d\n", offsetof(struct tail, data));
  printf("%d\n", sizeof(struct even));
  printf("%d\n", offsetof(struct even, d));
  exit(0);
}
/* EXPECT
16
13
5
7
3
20
1
16
6
5
5
4
4
16
12

 */
