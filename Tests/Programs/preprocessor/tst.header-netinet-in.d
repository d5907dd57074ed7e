/* Addresses of the C library: <netinet/in.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <netinet/in.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct sockaddr_in)));
  printf("%d\n", (int64_t)(offsetof(struct sockaddr_in6, sin6_addr)));
  printf("%d\n", (int64_t)(IPPROTO_UDP));
  printf("%d\n", (int64_t)(INADDR_BROADCAST));
  printf("%d\n", (int64_t)(IPPROTO_MPTCP));
  exit(0);
}
/* EXPECT
16
8
17
4294967295
262

 */
