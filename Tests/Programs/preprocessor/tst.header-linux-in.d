/* Addresses of the internet: <linux/in.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/in.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct sockaddr_in)));
  printf("%d\n", (int64_t)(offsetof(struct sockaddr_in, sin_addr)));
  printf("%d\n", (int64_t)(offsetof(struct sockaddr_in, sin_port)));
  printf("%d\n", (int64_t)(IPPROTO_TCP));
  printf("%d\n", (int64_t)(INADDR_LOOPBACK));
  printf("%d\n", (int64_t)(sizeof(struct ip_mreqn)));
  exit(0);
}
/* EXPECT
16
4
2
6
2130706433
12

 */
