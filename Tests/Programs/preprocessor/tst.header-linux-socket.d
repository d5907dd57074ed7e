/* The storage of any address: <linux/socket.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/socket.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct __kernel_sockaddr_storage)));
  printf("%d\n", (int64_t)(SOCK_TXREHASH_ENABLED));
  printf("%d\n", (int64_t)(sizeof(__kernel_sa_family_t)));
  exit(0);
}
/* EXPECT
128
1
2

 */
