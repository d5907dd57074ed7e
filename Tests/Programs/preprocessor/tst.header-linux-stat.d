/* What statx gives: <linux/stat.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/stat.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct statx)));
  printf("%d\n", (int64_t)(offsetof(struct statx, stx_mtime)));
  printf("%d\n", (int64_t)(sizeof(struct statx_timestamp)));
  printf("%d\n", (int64_t)(S_IFDIR));
  printf("%d\n", (int64_t)(STATX_BASIC_STATS));
  printf("%d\n", (int64_t)((S_IFREG | 0644) & S_IFMT));
  exit(0);
}
/* EXPECT
256
112
16
16384
2047
32768

 */
