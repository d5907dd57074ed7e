/* Sockets of the C library: <sys/socket.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <sys/socket.h>
BEGIN
{
  printf("%d\n", (int64_t)(AF_INET6));
  printf("%d\n", (int64_t)(SOCK_DGRAM));
  printf("%d\n", (int64_t)(SOCK_CLOEXEC));
  printf("%d\n", (int64_t)(sizeof(struct msghdr)));
  printf("%d\n", (int64_t)(offsetof(struct msghdr, msg_iov)));
  printf("%d\n", (int64_t)(sizeof(struct sockaddr_storage)));
  printf("%d\n", (int64_t)(SO_REUSEADDR));
  printf("%d\n", (int64_t)(MSG_PEEK));
  printf("%d\n", (int64_t)(SHUT_RDWR));
  exit(0);
}
/* EXPECT
10
2
524288
56
16
128
2
2
2

 */
