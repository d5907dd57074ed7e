/* Error numbers, in place of those that D has: <errno.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <errno.h>
BEGIN
{
  printf("%d\n", (int64_t)(ENOENT));
  printf("%d\n", (int64_t)(EWOULDBLOCK));
  printf("%d\n", (int64_t)(EHWPOISON));
  printf("%d\n", (int64_t)(ETIMEDOUT));
  exit(0);
}
/* EXPECT
2
11
133
110

 */
