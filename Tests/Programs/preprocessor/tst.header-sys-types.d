/* Types of the C library; id_t is the library's, not the one that D has by itself: <sys/types.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <sys/types.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(dev_t)));
  printf("%d\n", (int64_t)(sizeof(mode_t)));
  printf("%d\n", (int64_t)((uid_t)-1 > 0));
  printf("%d\n", (int64_t)((id_t)-1 > 0));
  printf("%d\n", (int64_t)((pid_t)-1 < 0));
  printf("%d\n", (int64_t)(sizeof(fd_set)));
  printf("%d\n", (int64_t)(sizeof(pthread_mutex_t)));
  exit(0);
}
/* EXPECT
8
4
1
1
1
128
40

 */
