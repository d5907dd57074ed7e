/* Addresses of IPv6: <linux/in6.h> compiles, and its constants, sizes and offsets are those of C (d-language.md §13).
 * OPTIONS: -q -C     LANES: host */
#include <linux/in6.h>
BEGIN
{
  printf("%d\n", (int64_t)(sizeof(struct sockaddr_in6)));
  printf("%d\n", (int64_t)(offsetof(struct sockaddr_in6, sin6_scope_id)));
  printf("%d\n", (int64_t)(sizeof(struct in6_addr)));
  printf("%d\n", (int64_t)(IPPROTO_ICMPV6));
  printf("%d\n", (int64_t)(IPV6_V6ONLY));
  exit(0);
}
/* EXPECT
28
24
16
58
26

 */
