/* The kernel's fixed-width types: <linux/types.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/types.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(__u8)));
  printf("%d\n", (int64_t)(sizeof(__be32)));
  printf("%d\n", (int64_t)(sizeof(__s64)));
  printf("%d\n", (int64_t)(sizeof(__kernel_fd_set)));
  printf("%d\n", (int64_t)((__u16)70000));
  printf("%d\n", (int64_t)((__s8)200));
  exit(0);
}
/* EXPECT
1
4
8
128
4464
-56

 */
