/* Flags of open and fcntl: <linux/fcntl.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/fcntl.h>
BEGIN
{
  printf("%d\n", (int64_t)(O_CREAT));
  printf("%d\n", (int64_t)(O_CLOEXEC));
  printf("%d\n", (int64_t)(O_DIRECTORY));
  printf("%d\n", (int64_t)(AT_FDCWD));
  printf("%d\n", (int64_t)(F_DUPFD_CLOEXEC));
  printf("%d\n", (int64_t)(AT_SYMLINK_NOFOLLOW));
  exit(0);
}
/* EXPECT
64
524288
65536
-100
1030
256

 */
